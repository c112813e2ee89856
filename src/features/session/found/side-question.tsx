import { useState } from 'react';
import type { Recurrence } from '../../../analysis/recurrence-types';
import { onOtherSide, sideDoubt } from '../../../analysis/side-doubt';
import type { Finding } from '../../../domain/finding';
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

const whyWords = {
  complaint: 'The complaint is on the',
  earlier: 'Earlier sessions know this muscle on the',
};

/** Quiet, and only where the side is unexpected: left and right must never be confused. */
export function SideQuestion({ session, analysis, finding, onProblem }: Props) {
  const [meant, setMeant] = useState<string | null>(null);
  const doubt = sideDoubt(finding, session, analysis);
  if (!doubt || meant === finding.id) return null;
  const { other, why } = doubt;
  const turn = () => {
    const place = { muscle: finding.muscle, side: other, at: onOtherSide(finding.at), scale: finding.scale };
    const on = { sessionId: session.id, findingId: finding.id };
    const done = dispatch({ type: 'move-finding', ...on, ...place });
    onProblem(done.ok ? null : done.why);
  };
  return (
    <Banner
      tone="info"
      title={finding.side === 'left' ? 'Left this time?' : 'Right this time?'}
      action={
        <>
          <Button onPress={() => setMeant(finding.id)}>Yes, {finding.side}</Button>
          <Button onPress={turn}>No, {other}</Button>
        </>
      }
    >
      {`${whyWords[why]} ${other}.`}
    </Banner>
  );
}
