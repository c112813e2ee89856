import { muscleName } from '../../anatomy/muscles';
import { sideWord } from '../../anatomy/side-words';
import { dayWords } from '../../domain/calendar-day';
import { founderOf } from '../../domain/follow-links';
import type { FindingId } from '../../domain/ids';
import type { KnotLink } from '../../domain/knot-link';
import type { Contested } from '../../domain/other-version';
import { isSigned, type Session } from '../../domain/session';

const kindWords: Record<Contested['kind'], string> = {
  addendum: 'Addendum',
  backup: 'Note of a backup',
  'card-draft': 'Half-typed card',
  client: 'Card',
  consent: 'Consent',
  'knot-link': 'Link between two findings',
  practice: 'Settings of the practice',
  session: 'Session',
  therapist: 'Therapist',
};

/** "Trapezius, upper, left, on 3 Mar 2026"; `null`: it is in none of these sessions. */
function findingWords(id: FindingId, sessions: readonly Session[]): string | null {
  for (const { day, findings } of sessions) {
    const finding = findings.find((f) => f.id === id);
    if (finding)
      return `${muscleName(finding.muscle)}, ${sideWord(finding.side).toLowerCase()}, on ${dayWords(day)}`;
  }
  return null;
}

/** Which record two versions are of: "Session of 3 Mar 2026". @param sessions of its client, for what belongs to one. */
export function whatWords(record: Contested, sessions: readonly Session[]): string {
  const words = kindWords[record.kind];
  if (record.kind === 'session') return `${words} of ${dayWords(record.day)}`;
  if (record.kind === 'therapist') return `${words}: ${record.name}`;
  if (record.kind === 'consent') return `${words} to ${record.to}`;
  if (record.kind === 'addendum') {
    const session = sessions.find(({ id }) => id === record.sessionId);
    return session ? `${words} to the session of ${dayWords(session.day)}` : words;
  }
  if (record.kind === 'knot-link') {
    const found = findingWords(record.findingId, sessions);
    return found ? `Knot of a finding: ${found}` : words;
  }
  return words;
}

/** To which knot a link leads, by the finding with which it began. */
export const knotWords = ({ knotId, findingId }: KnotLink, sessions: readonly Session[]): string =>
  founderOf(knotId) === findingId
    ? 'A knot of its own'
    : `The knot first found: ${findingWords(founderOf(knotId), sessions) ?? 'in a session that is not here'}`;

/** What is said of it where it matters which of the two stands. */
export function stateWords(record: { readonly kind: string } | null): string {
  if (record === null) return 'Not here';
  if (record.kind !== 'session') return '';
  return isSigned(record as Parameters<typeof isSigned>[0]) ? 'Signed' : 'Draft';
}

/** Why the version in use stays, whatever is chosen. */
export const stayingWords = ({ kind }: { readonly kind: string }): string =>
  kind === 'consent'
    ? 'Withdrawn in the version in use, so the consent stays withdrawn.'
    : 'The version in use is signed, so nothing takes its place.';
