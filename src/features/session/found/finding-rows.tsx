import { courseAt } from '../../../analysis/course';
import type { Recurrence } from '../../../analysis/recurrence-types';
import type { FindingId } from '../../../domain/ids';
import { type Session, treatmentsOf } from '../../../domain/session';
import { FindingRow } from '../../../parts/finding-row';
import content from '../../../parts/sheet-content.module.css';

interface Props {
  readonly session: Session;
  readonly analysis: Recurrence;
  /** Without it the rows are read, not pressed. */
  readonly onOpen?: (finding: FindingId) => void;
  /** The finding whose row has the focus. */
  readonly focused?: string | null;
}

/** The findings of a session in the order of their numbers. */
export function FindingRows({ session, analysis, onOpen, focused = null }: Props) {
  return (
    <ol className={content.list}>
      {session.findings.map((f, i) => (
        <li key={f.id}>
          <FindingRow
            finding={f}
            number={i + 1}
            course={courseAt(analysis, session.id, f.id).words}
            treatments={treatmentsOf(session, f.id)}
            focused={f.id === focused}
            {...(onOpen ? { onOpen: () => onOpen(f.id) } : {})}
          />
        </li>
      ))}
    </ol>
  );
}
