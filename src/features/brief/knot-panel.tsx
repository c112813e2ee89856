import { Link } from 'wouter';
import type { BriefKnot } from '../../analysis/brief';
import { knotSentence } from '../../analysis/knot-sentence';
import { placeWords } from '../../anatomy/side-words';
import type { ClientId } from '../../domain/ids';
import { KnotStrip } from '../../parts/knot-strip';
import { workWords } from '../../parts/work-words';
import { Panel } from '../../ui/panel';
import styles from './brief.module.css';

interface Props {
  readonly title: string;
  readonly clientId: ClientId;
  readonly knots: readonly BriefKnot[];
  /** The first so many; the others are in History. */
  readonly most: number;
  /** Name and last visits alone: for what is gone. */
  readonly brief?: boolean;
}

/** Knots of one state, each with its last visits, its counts and what was last done. */
export function KnotPanel({ title, clientId, knots, most, brief = false }: Props) {
  if (knots.length === 0) return null;
  const more = knots.length - most;
  return (
    <Panel title={title}>
      <ul className={styles.knots}>
        {knots.slice(0, most).map(({ knot, last }) => (
          <li key={knot.knot} className={styles.knot}>
            <Link href={`/clients/${clientId}/history/knots/${knot.knot}`} className={styles.name}>
              {placeWords(knot.muscle, knot.side)}
            </Link>
            <KnotStrip visits={knot.visits} />
            {!brief && <p className={styles.muted}>{knotSentence(knot)}</p>}
            {!brief && last && <p>{workWords(last)}</p>}
          </li>
        ))}
      </ul>
      {more > 0 && (
        <p className={styles.muted}>
          <Link href={`/clients/${clientId}/history`}>{`${more} more`}</Link>
        </p>
      )}
    </Panel>
  );
}
