import { knotSentence } from '../../../analysis/knot-sentence';
import type { Ghost, Recurrence } from '../../../analysis/recurrence-types';
import { placeWords } from '../../../anatomy/side-words';
import { dayWords } from '../../../domain/calendar-day';
import { type Session, treatmentsOf } from '../../../domain/session';
import { tendernessWords } from '../../../domain/tenderness-words';
import { gradeWords, treatmentWords } from '../../../parts/finding-words';
import content from '../../../parts/sheet-content.module.css';
import { dispatch, useRecords } from '../../../state/records';
import { Button } from '../../../ui/button';
import { NumberRow } from '../../../ui/number-row';
import { Sheet } from '../../../ui/sheet';
import type { Selection } from '../selection';

interface Props {
  readonly session: Session;
  readonly analysis: Recurrence;
  readonly ghost: Ghost;
  readonly select: (selection: Selection) => void;
  readonly onProblem: (why: string | null) => void;
  readonly onClose: () => void;
}

/** An earlier knot: one tap on a grade says that it is present again, one says that it is clear. */
export function GhostSheet({ session, analysis, ghost, select, onProblem, onClose }: Props) {
  const { muscle, side, at, knot, lastFinding } = ghost;
  const sessions = useRecords((r) => r.session);
  const lastTreatments = [...sessions.values()].flatMap((s) => treatmentsOf(s, lastFinding.id));
  const history = analysis.knots.find((k) => k.knot === knot);
  const present = (tenderness: number) => {
    const { findingKind } = lastFinding;
    const place = { muscle, side, at, scale: null, ghostOf: knot, findingKind, tenderness };
    const made = dispatch({ type: 'add-finding', sessionId: session.id, ...place });
    onProblem(made.ok ? null : made.why);
    if (made.ok) select({ what: 'finding', id: made.id });
  };
  const clear = () => {
    const done = dispatch({ type: 'check-clear', sessionId: session.id, checks: [{ muscle, side, knot }] });
    onProblem(done.ok ? null : done.why);
    onClose();
  };
  return (
    <Sheet title={placeWords(muscle, side)} onClose={onClose}>
      <div className={content.facts}>
        <p>
          Last seen {dayWords(ghost.lastSeen)}: {gradeWords(lastFinding).toLowerCase()}.
        </p>
        {lastTreatments.map((t) => (
          <p key={t.id}>Last time: {treatmentWords(t)}</p>
        ))}
        {history && <p>{knotSentence(history)}</p>}
      </div>
      <NumberRow
        label="Present again, tenderness now"
        min={1}
        max={4}
        value={null}
        onChange={(n) => n !== null && present(n)}
        wordsFor={(n) => tendernessWords[n] ?? ''}
      />
      <Button onPress={clear} full>
        Checked, clear
      </Button>
    </Sheet>
  );
}
