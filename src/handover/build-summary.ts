import { courseAt } from '../analysis/course';
import { recurrence } from '../analysis/recurrence';
import type { KnotHistory } from '../analysis/recurrence-types';
import { type CalendarDay, dayWords } from '../domain/calendar-day';
import type { Client } from '../domain/client';
import type { Consent } from '../domain/consent';
import type { KnotLink } from '../domain/knot-link';
import { planWords } from '../domain/plan-words';
import type { Practice, Therapist } from '../domain/practice';
import { adviceWords, bySessionTime, isSigned, type Session } from '../domain/session';
import { sharingConsentWords } from './consent-words';
import { findingRow } from './finding-row';
import { knotLines } from './knot-lines';
import { shortPlace } from './short-place';
import type { Period, Summary } from './summary';
import { summaryMap, viewsFor } from './summary-map';

export interface SummarySource {
  readonly practice: Practice;
  readonly therapists: readonly Therapist[];
  readonly client: Client;
  readonly consents: readonly Consent[];
  readonly sessions: readonly Session[];
  readonly links: readonly KnotLink[];
  readonly today: CalendarDay;
  readonly period?: Period;
}

/**
 * The summary of one client, or `null` when no session in the period is signed: drafts never leave.
 * Findings, advice and plan are those of the last signed session; counts are over all signed ones.
 */
export function buildSummary(source: SummarySource): Summary | null {
  const { client, period } = source;
  const sessions = source.sessions
    .filter((s) => s.clientId === client.id && isSigned(s) && isWithin(s.day, period))
    .sort(bySessionTime);
  const latest = sessions.at(-1);
  if (!latest) return null;
  const seen = new Set(sessions.map((s) => s.id));
  const history = recurrence(
    sessions,
    source.links.filter((link) => seen.has(link.sessionId)),
  );
  const findings = latest.findings.map((finding, i) => {
    const { ring, words } = courseAt(history, latest.id, finding.id);
    return { finding, ring, row: findingRow(latest, finding, i + 1, words) };
  });
  const clear = clearKnots(history.knots, latest);
  return {
    ...people(source, latest),
    sessionCount: sessions.length,
    period: periodWords(sessions),
    latestDay: dayWords(latest.day),
    reason: latest.reason,
    contraindications: client.contraindications,
    consent: sharingConsentWords(source.consents.filter((c) => c.clientId === client.id)),
    body: client.body,
    maps: viewsFor(findings, clear, latest).map((view) => summaryMap(view, findings, clear, latest)),
    findings: findings.map(({ row }) => row),
    clear: [...new Set(latest.clears.map(({ muscle, side }) => shortPlace(muscle, side)))],
    knots: knotLines(history.knots, latest),
    advice: adviceWords(latest),
    plan: planWords(latest.plan),
    madeOn: source.today,
  };
}

const clearKnots = (knots: readonly KnotHistory[], latest: Session): KnotHistory[] =>
  knots.filter(({ visits }) => visits.some((v) => v.session === latest.id && v.state === 'clear'));

function people({ practice, therapists, client }: SummarySource, latest: Session) {
  const author = therapists.find((t) => t.id === latest.therapistId);
  return {
    practice: { name: practice.name, address: practice.address },
    author: { name: author?.name ?? 'Therapist not on record', registration: author?.registration ?? '' },
    client: { name: client.name, born: dayWords(client.dateOfBirth), gpPractice: client.gpPractice },
  };
}

const isWithin = (day: CalendarDay, period: Period | undefined): boolean =>
  !period || (day >= period.from && day <= period.to);

function periodWords(sessions: readonly Session[]): string {
  const days = [...new Set(sessions.map((s) => s.day))];
  const [first, last] = [days[0], days.at(-1)];
  const count = sessions.length === 1 ? '1 session' : `${sessions.length} sessions`;
  if (!first || !last) return count;
  return first === last
    ? `${count}, ${dayWords(first)}`
    : `${count}, ${dayWords(first)} to ${dayWords(last)}`;
}
