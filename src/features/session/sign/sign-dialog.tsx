import { useState } from 'react';
import { useLocation } from 'wouter';
import type { Ghost, Recurrence } from '../../../analysis/recurrence-types';
import { placeWords } from '../../../anatomy/side-words';
import type { Client } from '../../../domain/client';
import { consentInForce } from '../../../domain/consent';
import type { Session } from '../../../domain/session';
import { ConsentRow } from '../../../parts/consent-row';
import { RedFlagBanner } from '../../../parts/red-flag-banner';
import content from '../../../parts/sheet-content.module.css';
import { signSession } from '../../../state/sign';
import { Banner } from '../../../ui/banner';
import { Button } from '../../../ui/button';
import { Dialog } from '../../../ui/dialog';
import { useConsents } from '../consent/use-consents';
import { FindingRows } from '../found/finding-rows';
import { LinkQuestion } from '../found/link-question';
import { OpenPoints } from './open-points';

interface Props {
  readonly onClose: () => void;
  readonly client: Client;
  readonly session: Session;
  readonly analysis: Recurrence;
  readonly ghosts: readonly Ghost[];
  /** A hold was being timed when this was opened, and was stopped. */
  readonly stoppedHold: boolean;
}

/** The last look: open questions are answered here, then the session is frozen. */
export function SignDialog({ onClose, client, session, analysis, ghosts, stoppedHold }: Props) {
  const home = `/clients/${client.id}`;
  const { sign, busy, problem, setProblem } = useSigning(session);
  const { consents, ...answers } = useConsents(client.id);
  const consented = consentInForce(consents, 'treatment') !== null;
  const asked = session.findings.filter((f) => analysis.proposals.some((p) => p.finding === f.id));
  const refers = session.redFlags.decision === 'refer';
  const blocked = asked.length > 0 || !consented;
  return (
    <Dialog
      open
      onClose={onClose}
      title="Sign this session?"
      decision
      treatment
      actions={
        <>
          <Button onPress={onClose}>Not yet</Button>
          {refers && (
            <Button onPress={() => sign(`${home}/handover`)} pending={busy} disabled={blocked}>
              Sign and write the letter
            </Button>
          )}
          <Button tone="primary" onPress={() => sign(home)} pending={busy} disabled={blocked}>
            Sign
          </Button>
        </>
      }
    >
      {problem && (
        <Banner tone="problem" announced>
          {problem}
        </Banner>
      )}
      <RedFlagBanner check={session.redFlags} />
      <p>
        {counted(session.findings.length, 'finding')}, {counted(session.treatments.length, 'treatment')},{' '}
        {counted(session.clears.length, 'clear check')}. Once signed, it cannot be changed.
      </p>
      {stoppedHold && (
        <Banner tone="info">The timer was running. It was stopped, and its time recorded.</Banner>
      )}
      {!consented && (
        <div className={content.part}>
          <Banner tone="warning" title="No consent to treatment is recorded">
            A session cannot be signed without it. Record it here with the client.
          </Banner>
          <ConsentRow to="treatment" client={client} consents={consents} {...answers} />
        </div>
      )}
      <FindingRows session={session} analysis={analysis} />
      <OpenPoints session={session} ghosts={ghosts} consents={consents} />
      {asked.map((f) => (
        <div key={f.id} className={content.part}>
          <p className={content.name}>{placeWords(f.muscle, f.side)}</p>
          <LinkQuestion session={session} analysis={analysis} finding={f} onProblem={setProblem} />
        </div>
      ))}
    </Dialog>
  );
}

/** Signs, and leads on once the signature is kept. */
function useSigning(session: Session) {
  const [problem, setProblem] = useState<string | null>(null);
  const [busy, setBusy] = useState(false);
  const [, navigate] = useLocation();
  const sign = async (then: string) => {
    setBusy(true);
    try {
      const outcome = await signSession(session.id);
      if (outcome.ok) navigate(then, { replace: true });
      else setProblem(outcome.why);
    } catch (reason) {
      setProblem(reason instanceof Error ? reason.message : 'The signature could not be saved.');
    } finally {
      setBusy(false);
    }
  };
  return { sign, busy, problem, setProblem };
}

const counted = (n: number, what: string) => `${n} ${what}${n === 1 ? '' : 's'}`;
