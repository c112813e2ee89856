import type { Ghost, Recurrence } from '../../../analysis/recurrence-types';
import { placeWords } from '../../../anatomy/side-words';
import { dayWords } from '../../../domain/calendar-day';
import type { Client } from '../../../domain/client';
import type { Session } from '../../../domain/session';
import content from '../../../parts/sheet-content.module.css';
import { dispatch } from '../../../state/records';
import { Button } from '../../../ui/button';
import { LinkButton } from '../../../ui/link-button';
import type { Selection } from '../selection';
import styles from '../session.module.css';
import { AddByMuscle } from './add-by-muscle';
import { AreaRows } from './area-rows';
import { FindingRows } from './finding-rows';

export interface FoundProps {
  readonly client: Client;
  readonly session: Session;
  readonly analysis: Recurrence;
  readonly ghosts: readonly Ghost[];
  readonly select: (selection: Selection) => void;
  readonly onProblem: (why: string | null) => void;
  /** The finding or knot whose sheet was closed last: the focus comes back to its row. */
  readonly closed: string | null;
}

/** What is on the map as lists, so that all of it can be reached by keyboard and screen reader. */
export function FoundStep({ client, session, analysis, ghosts, select, onProblem, closed }: FoundProps) {
  return (
    <>
      <FindingList session={session} analysis={analysis} select={select} closed={closed} />
      <AreaRows session={session} onOpen={(id) => select({ what: 'area', id })} />
      <AddByMuscle session={session} select={select} onProblem={onProblem} />
      <LinkButton to={`/clients/${client.id}/sessions/${session.id}/atlas`}>
        Where does this pain come from?
      </LinkButton>
      {ghosts.length > 0 && <GhostList ghosts={ghosts} select={select} closed={closed} />}
      {session.clears.length > 0 && <ClearList session={session} />}
    </>
  );
}

function FindingList({
  session,
  analysis,
  select,
  closed,
}: Pick<FoundProps, 'session' | 'analysis' | 'select' | 'closed'>) {
  return (
    <section className={content.part} aria-labelledby="found-today">
      <h3 id="found-today" className={content.partTitle}>
        Found today
      </h3>
      {session.findings.length === 0 ? (
        <p className={content.facts}>Nothing yet. Tap the map where you feel a knot.</p>
      ) : (
        <FindingRows
          session={session}
          analysis={analysis}
          onOpen={(id) => select({ what: 'finding', id })}
          focused={closed}
        />
      )}
    </section>
  );
}

function GhostList({ ghosts, select, closed }: Pick<FoundProps, 'ghosts' | 'select' | 'closed'>) {
  return (
    <section className={content.part} aria-labelledby="from-earlier">
      <h3 id="from-earlier" className={content.partTitle}>
        From earlier sessions, not checked today
      </h3>
      <ul className={content.list}>
        {ghosts.map((g) => (
          <li key={g.knot}>
            <button
              type="button"
              className={styles.ghost}
              // biome-ignore lint/a11y/noAutofocus: it is where the reader came from
              autoFocus={g.knot === closed}
              onClick={() => select({ what: 'ghost', id: g.knot })}
            >
              <span className={content.name}>{placeWords(g.muscle, g.side)}</span>
              <span className={content.facts}>
                {g.lastState === 'clear' ? 'Clear when last checked' : `Last seen ${dayWords(g.lastSeen)}`}
              </span>
            </button>
          </li>
        ))}
      </ul>
    </section>
  );
}

function ClearList({ session }: Pick<FoundProps, 'session'>) {
  return (
    <section className={content.part} aria-labelledby="checked-clear">
      <h3 id="checked-clear" className={content.partTitle}>
        Checked, clear
      </h3>
      <ul className={content.list}>
        {session.clears.map((check) => (
          <li key={`${check.muscle} ${check.side} ${check.knot}`} className={content.beside}>
            <span>
              {placeWords(check.muscle, check.side)}
              {check.knot === null ? ' The whole muscle.' : ''}
            </span>
            <Button
              tone="plain"
              label={`Take back: ${placeWords(check.muscle, check.side)}`}
              onPress={() => dispatch({ type: 'uncheck-clear', sessionId: session.id, check })}
            >
              Take back
            </Button>
          </li>
        ))}
      </ul>
    </section>
  );
}
