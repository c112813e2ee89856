import { courseAt } from '../analysis/course';
import { recurrence } from '../analysis/recurrence';
import type { KnotHistory, Recurrence } from '../analysis/recurrence-types';
import type { Finding } from '../domain/finding';
import { type FindingId, type KnotId, knotFoundedBy } from '../domain/ids';
import type { Therapist } from '../domain/practice';
import { bySessionTime, isSigned, type Session } from '../domain/session';
import type { BodyFigure } from './document/block';
import { bodyFigures } from './figures';
import { type FindingRow, findingRow } from './finding-row';
import type { Choices, HandoverSource } from './source';
import { zoneLabel } from './zone-label';

/** A finding of the shown session with the number that it has on the tablet, in the table and on the map. */
export interface NumberedFinding {
  readonly finding: Finding;
  readonly number: number;
  readonly row: FindingRow;
  /** Of its knot, where it is certain which one it is. */
  readonly knot: KnotHistory | null;
}

/** What the recipients' documents are made from: the sessions that count, and what the last one found. */
export interface Material {
  readonly source: HandoverSource;
  readonly choices: Choices;
  /** Signed, within the period, oldest first; the last one is `latest`. */
  readonly sessions: readonly Session[];
  readonly latest: Session;
  readonly author: Therapist | null;
  readonly history: Recurrence;
  /** All of the history but what the author left out. */
  readonly knots: readonly KnotHistory[];
  readonly findings: readonly NumberedFinding[];
  /** How many findings of the session shown were left out by choice. */
  readonly leftOut: number;
  readonly figures: readonly BodyFigure[];
}

/** The signed sessions of the client within the period, oldest first: drafts never leave. */
function sessionsShown({ sessions, client }: HandoverSource, choices: Choices): Session[] {
  const { period, session } = choices;
  const inOrder = sessions
    .filter((s) => s.clientId === client.id && isSigned(s))
    .filter(({ day }) => !period || (day >= period.from && day <= period.to))
    .sort(bySessionTime);
  if (!session || choices.recipient !== 'session') return inOrder;
  return inOrder.slice(0, inOrder.findIndex(({ id }) => id === session) + 1);
}

/** `null` when no session in the period is signed. Findings are those of the last; counts are over all. */
export function material(source: HandoverSource, choices: Choices): Material | null {
  const sessions = sessionsShown(source, choices);
  const latest = sessions.at(-1);
  if (!latest) return null;
  const seen = new Set(sessions.map(({ id }) => id));
  const history = recurrence(
    sessions,
    source.links.filter(({ sessionId }) => seen.has(sessionId)),
  );
  const shown = new Set(history.knots.map(({ knot }) => knot));
  for (const knot of choices.withoutKnots) shown.delete(knot);
  const knots = history.knots.filter(({ knot }) => shown.has(knot));
  const all = numbered(latest, history);
  const findings = all.filter(({ knot, finding }) => !isLeftOut(knot?.knot ?? null, finding.id, choices));
  return {
    source,
    choices,
    sessions,
    latest,
    author: source.therapists.find(({ id }) => id === latest.therapistId) ?? null,
    history,
    knots,
    ...figured(findings, clearKnots(knots, latest), latest, history),
    leftOut: all.length - findings.length,
  };
}

const isLeftOut = (knot: KnotId | null, finding: FindingId, { withoutKnots }: Choices): boolean =>
  withoutKnots.includes(knot ?? knotFoundedBy(finding));

const clearKnots = (knots: readonly KnotHistory[], latest: Session): KnotHistory[] =>
  knots.filter(({ visits }) => visits.some((v) => v.session === latest.id && v.state === 'clear'));

function numbered(latest: Session, history: Recurrence): NumberedFinding[] {
  return latest.findings.map((finding, i) => ({
    finding,
    number: i + 1,
    row: findingRow(latest, finding, i + 1, courseAt(history, latest.id, finding.id).words, false),
    knot: knotOf(history, finding.id),
  }));
}

/** The knot that a finding is, unless that is still to be confirmed. */
const knotOf = ({ knots }: Recurrence, finding: FindingId): KnotHistory | null =>
  knots.find(({ visits }) => visits.some((visit) => visit.finding?.id === finding)) ?? null;

/** The maps, and the rows again: a zone which one of the maps shows has its label in the row as well. */
function figured(
  findings: readonly NumberedFinding[],
  clear: readonly KnotHistory[],
  latest: Session,
  history: Recurrence,
): Pick<Material, 'findings' | 'figures'> {
  const onMaps = (list: readonly NumberedFinding[]) =>
    bodyFigures(
      list.map((one) => ({ ...one, ring: courseAt(history, latest.id, one.finding.id).ring })),
      clear,
      latest,
    );
  const labels = new Set(onMaps(findings).flatMap(({ zones }) => zones.map(({ label }) => label)));
  const labelled = findings.map((one) => {
    const { finding, number, row } = one;
    return { ...one, row: findingRow(latest, finding, number, row.course, labels.has(zoneLabel(number))) };
  });
  return { findings: labelled, figures: onMaps(labelled) };
}
