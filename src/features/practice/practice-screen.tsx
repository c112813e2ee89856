import type { ReactNode } from 'react';
import { leastClients, type PracticeMeasures } from '../../analysis/practice';
import { muscleName } from '../../anatomy/muscles';
import { Aside } from '../../ui/aside';
import { Banner } from '../../ui/banner';
import { Button } from '../../ui/button';
import { EmptyState } from '../../ui/empty-state';
import { Panel } from '../../ui/panel';
import { ProgressBar } from '../../ui/progress-bar';
import { Screen } from '../../ui/screen';
import { TopBar } from '../../ui/top-bar';
import { CurveFigure } from './curve-figure';
import type { FiguresWork } from './figures-work';
import styles from './practice.module.css';
import { type Figures, useFigures } from './use-figures';

interface Props {
  readonly desk: ReactNode;
  readonly begin: () => FiguresWork;
}

/** What all clients together can tell, worked out on this tablet; no client is named. */
export function PracticeScreen({ desk, begin }: Props) {
  const { figures, stop, again } = useFigures(begin);
  const bar = (
    <TopBar back={{ to: '/clients', label: 'Clients' }} title="The practice as a whole">
      {desk}
    </TopBar>
  );
  return (
    <Screen bar={bar} room="wide">
      <Shown figures={figures} stop={stop} again={again} />
    </Screen>
  );
}

interface ShownProps {
  readonly figures: Figures;
  readonly stop: () => void;
  readonly again: () => void;
}

function Shown({ figures, stop, again }: ShownProps) {
  switch (figures.phase) {
    case 'reading':
      return (
        <Panel title="Reading">
          <ProgressBar
            label={`Client ${figures.read} of ${figures.all}`}
            value={figures.all > 0 ? figures.read / figures.all : null}
          />
          <div>
            <Button onPress={stop}>Stop</Button>
          </div>
        </Panel>
      );
    case 'counting':
      return (
        <Panel title="Counting">
          <ProgressBar label="Working the bands out" value={figures.share} />
          <div>
            <Button onPress={stop}>Stop</Button>
          </div>
        </Panel>
      );
    case 'stopped':
      return (
        <EmptyState title="Stopped" actions={<Button onPress={again}>Begin again</Button>}>
          Nothing was kept of the figures worked out so far.
        </EmptyState>
      );
    case 'failed':
      return (
        <Banner
          tone="problem"
          title="The figures could not be worked out"
          announced
          action={<Button onPress={again}>Try again</Button>}
        >
          {`${figures.why} The records are unchanged.`}
        </Banner>
      );
    case 'done':
      return <Told measures={figures.measures} />;
  }
}

const visitWords = (n: number): string => `${n} visit${n === 1 ? '' : 's'}`;
const weekWords = (days: number): string => `${days / 7} weeks`;

function Told({ measures }: { readonly measures: PracticeMeasures }) {
  const { clients, sessions, clearing, withheld, returning } = measures;
  return (
    <>
      <p>{`From ${sessions} signed sessions of ${clients} ${clients === 1 ? 'client' : 'clients'}. Sample clients are left out.`}</p>
      <Panel title="Visits until a knot cleared, by muscle">
        {clearing.length === 0 && (
          <p
            className={styles.hint}
          >{`Nothing is told of fewer than ${leastClients} clients with a knot in one muscle.`}</p>
        )}
        <div className={styles.figures}>
          {clearing.map(({ muscle, curve }) => (
            <CurveFigure
              key={muscle}
              title={muscleName(muscle)}
              curve={curve}
              stepWords={visitWords}
              happened="cleared"
            />
          ))}
        </div>
        {withheld > 0 && (
          <p
            className={styles.hint}
          >{`${withheld} more ${withheld === 1 ? 'muscle has' : 'muscles have'} knots of fewer than ${leastClients} clients.`}</p>
        )}
      </Panel>
      <Panel title="Time until a knot came back">
        {returning ? (
          <CurveFigure title="All muscles" curve={returning} stepWords={weekWords} happened="back" />
        ) : (
          <p
            className={styles.hint}
          >{`Nothing is told before knots of at least ${leastClients} clients have cleared.`}</p>
        )}
      </Panel>
      <Aside title="How is this counted?">
        <p>
          From the knots that you confirmed. A knot clears or comes back at some time between two visits, so
          each time is a range; the curve is Turnbull’s estimate from such ranges. Between the full and the
          broken line the visits cannot tell.
        </p>
        <p>
          The band holds 95 % of 200 draws of your clients as wholes, because several knots of one client go
          together. Clients who stopped coming are not seen to clear or return, and those who come are not
          like everyone.
        </p>
      </Aside>
    </>
  );
}
