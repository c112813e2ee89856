import { useState } from 'react';
import { useLocation } from 'wouter';
import type { Ghost, Recurrence } from '../../analysis/recurrence-types';
import { placeWords } from '../../anatomy/side-words';
import type { Client } from '../../domain/client';
import { planWords } from '../../domain/plan-words';
import { adviceWords, type Session } from '../../domain/session';
import content from '../../parts/sheet-content.module.css';
import { signSession } from '../../state/sign';
import { Banner } from '../../ui/banner';
import { Button } from '../../ui/button';
import { Dialog } from '../../ui/dialog';
import { FindingRows } from './finding-rows';
import { LinkQuestion } from './link-question';

interface Props {
  readonly onClose: () => void;
  readonly client: Client;
  readonly session: Session;
  readonly analysis: Recurrence;
  readonly ghosts: readonly Ghost[];
}

/** The last look: open questions are answered here, then the session is frozen. */
export function SignDialog({ onClose, client, session, analysis, ghosts }: Props) {
  const [problem, setProblem] = useState<string | null>(null);
  const [busy, setBusy] = useState(false);
  const [, navigate] = useLocation();
  const asked = session.findings.filter((f) => analysis.proposals.some((p) => p.finding === f.id));
  const ungraded = session.findings.filter((f) => f.tenderness === null && f.pain === null).length;
  const unwritten = Object.entries({
    reason: session.reason.trim(),
    advice: adviceWords(session),
    plan: planWords(session.plan),
  }).flatMap(([part, words]) => (words === '' ? [part] : []));
  const sign = async () => {
    setBusy(true);
    try {
      const outcome = await signSession(session.id);
      if (outcome.ok) navigate(`/clients/${client.id}`, { replace: true });
      else setProblem(outcome.why);
    } catch (reason) {
      setProblem(reason instanceof Error ? reason.message : 'The signature could not be saved.');
    } finally {
      setBusy(false);
    }
  };
  return (
    <Dialog
      open
      onClose={onClose}
      title="Sign this session?"
      decision
      actions={
        <>
          <Button onPress={onClose}>Not yet</Button>
          <Button tone="primary" onPress={sign} pending={busy} disabled={asked.length > 0}>
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
      <p>
        {counted(session.findings.length, 'finding')}, {counted(session.treatments.length, 'treatment')},{' '}
        {counted(session.clears.length, 'clear check')}. Once signed, it cannot be changed.
      </p>
      <FindingRows session={session} analysis={analysis} />
      {unwritten.length > 0 && <Banner tone="info">{`Not written: ${unwritten.join(', ')}.`}</Banner>}
      {ungraded > 0 && (
        <Banner tone="warning">{`${counted(ungraded, 'finding')} not graded yet. Not graded counts as neither present nor clear.`}</Banner>
      )}
      {ghosts.length > 0 && (
        <Banner tone="info">{`${counted(ghosts.length, 'earlier knot')} not checked today. Not checked never counts as clear.`}</Banner>
      )}
      {asked.map((f) => (
        <div key={f.id} className={content.part}>
          <p className={content.name}>{placeWords(f.muscle, f.side)}</p>
          <LinkQuestion session={session} analysis={analysis} finding={f} onProblem={setProblem} />
        </div>
      ))}
    </Dialog>
  );
}

const counted = (n: number, what: string) => `${n} ${what}${n === 1 ? '' : 's'}`;
