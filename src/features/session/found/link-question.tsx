import type { Recurrence } from '../../../analysis/recurrence-types';
import { dayWords } from '../../../domain/calendar-day';
import type { Finding } from '../../../domain/finding';
import { type KnotId, knotFoundedBy } from '../../../domain/ids';
import type { Session } from '../../../domain/session';
import { dispatch } from '../../../state/records';
import { Banner } from '../../../ui/banner';
import { Button } from '../../../ui/button';

interface Props {
  readonly session: Session;
  readonly analysis: Recurrence;
  readonly finding: Finding;
  readonly onProblem: (why: string | null) => void;
}

/** A finding near an earlier knot counts nowhere until the therapist has said which it is. */
export function LinkQuestion({ session, analysis, finding, onProblem }: Props) {
  const proposal = analysis.proposals.find((p) => p.finding === finding.id);
  if (!proposal) return null;
  const knot = analysis.knots.find((k) => k.knot === proposal.knot);
  const seen = knot?.visits.findLast((v) => v.finding !== null && v.session !== session.id);
  const answer = (knotId: KnotId) => {
    const on = { sessionId: session.id, findingId: finding.id };
    const done = dispatch({ type: 'link-finding', ...on, knotId, linkedBy: 'near' });
    onProblem(done.ok ? null : done.why);
  };
  const away = proposal.distanceMm === null ? '' : `, ${Math.round(proposal.distanceMm)} mm away`;
  return (
    <Banner
      tone="info"
      title={`The same knot as ${seen ? `on ${dayWords(seen.day)}` : 'before'}${away}?`}
      action={
        <>
          <Button onPress={() => answer(proposal.knot)}>Yes, the same</Button>
          <Button onPress={() => answer(knotFoundedBy(finding.id))}>No, a new one</Button>
        </>
      }
    >
      Until you answer, it is counted nowhere.
    </Banner>
  );
}
