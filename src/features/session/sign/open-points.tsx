import { missingConsents } from '../../../analysis/missing-consents';
import type { Ghost } from '../../../analysis/recurrence-types';
import { askedBefore, unaskedWords } from '../../../domain/asked-before';
import type { Consent } from '../../../domain/consent';
import { planWords } from '../../../domain/plan-words';
import { defaultPractice } from '../../../domain/practice';
import { adviceWords, type Session } from '../../../domain/session';
import { useRecords } from '../../../state/records';
import { Banner } from '../../../ui/banner';
import { lastSessionBefore } from '../last-session';

interface Props {
  readonly session: Session;
  readonly ghosts: readonly Ghost[];
  readonly consents: readonly Consent[];
}

/** What is open and stays so unless the therapist goes back: none of it keeps a session from being signed. */
export function OpenPoints({ session, ghosts, consents }: Props) {
  const { factors } = useRecords((r) => r.practice.get('practice') ?? defaultPractice);
  const last = useRecords((r) => lastSessionBefore(session, r.session.values()));
  const unasked = unaskedWords(askedBefore(session, factors, last !== null && adviceWords(last) !== ''));
  const ungraded = session.findings.filter((f) => f.tenderness === null && f.pain === null).length;
  const unwritten = Object.entries({
    'pain at the end': session.painAfter === null ? '' : 'asked',
    advice: adviceWords(session),
    plan: planWords(session.plan),
    summary: session.summary.trim(),
  }).flatMap(([part, words]) => (words === '' ? [part] : []));
  const missing = missingConsents(consents, session.findings).map(({ name }) => name);
  return (
    <>
      {unasked.length > 0 && (
        <Banner tone="info">{`Not asked: ${unasked.join(', ')}. Not asked is recorded as not asked.`}</Banner>
      )}
      {unwritten.length > 0 && <Banner tone="info">{`Not recorded: ${unwritten.join(', ')}.`}</Banner>}
      {missing.length > 0 && (
        <Banner tone="warning">{`Consent is not recorded for: ${missing.join(', ')}.`}</Banner>
      )}
      {ungraded > 0 && (
        <Banner tone="warning">{`${counted(ungraded, 'finding')} not graded yet. Not graded counts as neither present nor clear.`}</Banner>
      )}
      {ghosts.length > 0 && (
        <Banner tone="info">{`${counted(ghosts.length, 'earlier knot')} not checked today. Not checked never counts as clear.`}</Banner>
      )}
    </>
  );
}

const counted = (n: number, what: string) => `${n} ${what}${n === 1 ? '' : 's'}`;
