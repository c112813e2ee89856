import type { SessionNotes } from '../../domain/commands/command';
import type { Session } from '../../domain/session';
import content from '../../parts/sheet-content.module.css';
import { dispatch } from '../../state/records';
import { NumberRow } from '../../ui/number-row';
import { TextArea } from '../../ui/text-area';

interface Props {
  readonly session: Session;
  readonly onProblem: (why: string | null) => void;
}

/** What is said before and after hands on. Saved with every letter. */
export function NotesPart({ session, onProblem }: Props) {
  const edit = (notes: Partial<SessionNotes>) => {
    const done = dispatch({ type: 'edit-session', sessionId: session.id, notes });
    onProblem(done.ok ? null : done.why);
  };
  return (
    <section className={content.part} aria-label="Notes of the visit">
      <TextArea
        label="Reason for visit, in the client's words"
        value={session.reason}
        onChange={(reason) => edit({ reason })}
        rows={2}
      />
      <NumberRow
        label="Pain now, 0 to 10"
        min={0}
        max={10}
        value={session.painNow}
        onChange={(painNow) => edit({ painNow })}
      />
      <TextArea
        label="Advice given"
        value={session.advice}
        onChange={(advice) => edit({ advice })}
        rows={2}
      />
      <TextArea
        label="Plan"
        value={session.plan.aim}
        onChange={(aim) => edit({ plan: { ...session.plan, aim } })}
        rows={2}
      />
      <TextArea label="Note" optional value={session.note} onChange={(note) => edit({ note })} rows={2} />
    </section>
  );
}
