import type { Factor } from '../../domain/choices';
import type { Session } from '../../domain/session';
import { eventShapes, factorHeight, factorShapes } from '../../picture/lanes';
import type { Shape } from '../../picture/shape';
import type { Stretch, Timeline } from '../../picture/timeline';
import { Drawn } from './drawn';
import styles from './lanes.module.css';

interface Props {
  readonly sessions: readonly Session[];
  readonly line: Timeline;
  readonly stretch: Stretch;
}

/** Under the lanes, on the same days: what was told of the time before each visit. In no order of merit. */
export function FactorRows({ sessions, line, stretch }: Props) {
  const changes = sessions.map((s) => s.health?.changed === true);
  return (
    <>
      {askedFactors(sessions).map((factor) => (
        <Row
          key={factor.id}
          title={factor.name}
          shapes={factorShapes(levelsOf(factor, sessions), line, stretch)}
          line={line}
          stretch={stretch}
        />
      ))}
      {changes.some(Boolean) && (
        <Row
          title="Change in health or medication"
          shapes={eventShapes(changes, line, stretch)}
          line={line}
          stretch={stretch}
        />
      )}
    </>
  );
}

interface RowProps extends Omit<Props, 'sessions'> {
  readonly title: string;
  readonly shapes: readonly Shape[];
}

function Row({ title, shapes, line, stretch }: RowProps) {
  return (
    <div className={styles.factor}>
      <div className={styles.words}>
        <h3 className={styles.factorName}>{title}</h3>
      </div>
      <Drawn shapes={shapes} line={line} stretch={stretch} height={factorHeight} />
    </div>
  );
}

const levelsOf = (factor: Factor, sessions: readonly Session[]) =>
  sessions.map((s) => s.factors.find((f) => f.id === factor.id)?.level ?? null);

/** Every factor that was ever asked, under the name it had last, in the order of first asking. */
function askedFactors(sessions: readonly Session[]): Factor[] {
  const asked = new Map<string, Factor>();
  for (const { factors } of sessions) for (const { id, name } of factors) asked.set(id, { id, name });
  return [...asked.values()];
}
