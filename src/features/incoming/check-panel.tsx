import { useState } from 'react';
import type { Columns } from '../../handover/incoming/card-fields';
import type { Sorted } from '../../handover/incoming/sort-lines';
import { dispatch } from '../../state/records';
import { flushSaves } from '../../state/saving';
import { forgetSteps } from '../../state/undo';
import { Banner } from '../../ui/banner';
import { Button } from '../../ui/button';
import { Panel } from '../../ui/panel';
import { AlikeList } from './alike-list';
import type { Done } from './done-panel';
import styles from './incoming.module.css';
import { clientCount } from './incoming-words';
import { ReadyTable } from './ready-table';
import type { Chosen, Decision } from './use-incoming';
import { WrongList } from './wrong-list';

interface Props {
  readonly heads: readonly (string | null)[];
  readonly sorted: Sorted;
  readonly columns: Columns;
  readonly decided: Chosen['decided'];
  /** They were accepted and are on their way to the database: every row is like a client who is here by now. */
  readonly saving: boolean;
  readonly onSaving: () => void;
  readonly onDecide: (rows: readonly number[], decision: Decision | null) => void;
  readonly onDone: (done: Done) => void;
}

/** Every line of the file in one of three lists, and then the question. */
export function CheckPanel({ heads, sorted, columns, decided, saving, ...on }: Props) {
  const { ready, alike, wrong } = sorted;
  const [problem, setProblem] = useState<string | null>(null);
  const open = alike.filter(({ line }) => !decided.has(line.number)).length;
  const added = [...ready, ...alike.filter(({ line }) => decided.get(line.number) === 'add')].sort(
    (a, b) => a.line.number - b.line.number,
  );
  const accept = async () => {
    // Undone is to be this alone.
    forgetSteps();
    const outcome = dispatch({ type: 'import-clients', clients: added.map(({ card }) => card) });
    if (!outcome.ok) return setProblem(`${outcome.why} Nothing was added.`);
    on.onSaving();
    const unsaved = await flushSaves().then(
      () => null,
      (reason: unknown) => (reason instanceof Error ? reason.message : 'The database did not answer.'),
    );
    on.onDone({
      added: added.length,
      leftOut: alike.length + ready.length - added.length,
      heads,
      wrong,
      unsaved,
    });
  };
  return (
    <>
      {!saving && (
        <Lists heads={heads} sorted={sorted} columns={columns} decided={decided} onDecide={on.onDecide} />
      )}
      <Panel title="Add them">
        <p>
          {`${saving ? 'They are being saved.' : 'Nothing has been added yet.'} On the next screen, all of them can be taken back at once.`}
        </p>
        {open > 0 && !saving && <p className={styles.muted}>{`Decide about ${open} more above first.`}</p>}
        {problem && (
          <Banner tone="problem" title="Nothing was added" announced>
            {problem}
          </Banner>
        )}
        <div className={styles.acts}>
          <Button
            tone="primary"
            onPress={() => void accept()}
            disabled={!saving && (added.length === 0 || open > 0)}
            pending={saving}
          >
            {saving ? 'Saving' : `Add ${clientCount(added.length)}`}
          </Button>
        </div>
      </Panel>
    </>
  );
}

const Lists = ({
  heads,
  sorted,
  columns,
  decided,
  onDecide,
}: Pick<Props, 'heads' | 'sorted' | 'columns' | 'decided' | 'onDecide'>) => (
  <>
    <Panel title={`Ready: ${clientCount(sorted.ready.length)}`}>
      {sorted.ready.length > 0 ? (
        <ReadyTable ready={sorted.ready} columns={columns} />
      ) : (
        <p>No row is ready to come in.</p>
      )}
    </Panel>
    {sorted.alike.length > 0 && <AlikeList alike={sorted.alike} decided={decided} onDecide={onDecide} />}
    {sorted.wrong.length > 0 && <WrongList heads={heads} wrong={sorted.wrong} />}
  </>
);
