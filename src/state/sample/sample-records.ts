import { usualReferral } from '../../anatomy/usual-points';
import { neutralBody } from '../../domain/body';
import { addCalendarDays, type CalendarDay, calendarDay } from '../../domain/calendar-day';
import { firstFactors, techniqueOf } from '../../domain/choices';
import type { Client } from '../../domain/client';
import { signedText } from '../../domain/commands/session';
import type { Consent, ConsentKind } from '../../domain/consent';
import type { FactorAnswer } from '../../domain/factors';
import { type Finding, type ReferralZone, ungraded } from '../../domain/finding';
import {
  type ClientId,
  type ConsentId,
  type FindingId,
  type KnotId,
  knotFoundedBy,
  type LifeEventId,
  linkIdOf,
  type SessionId,
  type TherapistId,
  type TreatmentId,
} from '../../domain/ids';
import type { KnotLink } from '../../domain/knot-link';
import type { AnyRecord } from '../../domain/records';
import { emergencySchema, redFlagSchema } from '../../domain/red-flags';
import { blankVisit, type ClearCheck, noPlan, type Session } from '../../domain/session';
import type { Treatment } from '../../domain/treatment';
import { type KnotName, knots } from './knots';
import { type Done, type Found, type SampleVisit, told, visits } from './visits';

interface Given {
  readonly today: CalendarDay;
  readonly therapistId: TherapistId;
  newId(): string;
  /** Hex digest, for the signatures. */
  sha256(text: string): Promise<string>;
}

const visitMs = 50 * 60_000;
/** As on a tablet showing about 30 cm of the body. */
const scale = 0.4;

/**
 * A synthetic client with eight signed sessions over about five months, the last two weeks before
 * `today`: the same for the same ids and day.
 */
export async function sampleRecords(given: Given): Promise<AnyRecord[]> {
  const clientId = given.newId() as ClientId;
  const founded = new Map<KnotName, KnotId>();
  const records: AnyRecord[] = [];
  for (const visit of visits) {
    const day = addCalendarDays(given.today, -visit.daysAgo);
    const startedAt = new Date(`${day}T10:00`).getTime();
    if (records.length === 0)
      records.push(client(given, clientId, startedAt), ...consents(given, clientId, day));
    const found = visit.found.map((row) => foundAgain(given, row, founded));
    const draft: Session = {
      kind: 'session',
      id: given.newId() as SessionId,
      clientId,
      therapistId: given.therapistId,
      day,
      startedAt,
      ...blankVisit,
      reason: visit.reason,
      painNow: visit.painNow,
      ...asked(visit),
      findings: found.map((f) => f.finding),
      treatments: found.flatMap((f) => f.treatments),
      clears: [
        ...visit.clearMuscles.map((name) => clear(name, null)),
        ...visit.clearKnots.map((name) => clear(name, founded.get(name) ?? null)),
      ],
      advice: visit.advice,
      plan: { ...noPlan, ...visit.plan },
      note: visit.note,
    };
    const hash = await given.sha256(signedText(draft));
    const signature = { at: startedAt + visitMs, by: given.therapistId, hash };
    const links = found.flatMap((f) => (f.knotId ? link(draft, f.finding.id, f.knotId) : []));
    records.push({ ...draft, signature }, ...links);
  }
  return records;
}

/** What was asked before hands on: at every visit all of it, and nothing urgent was found. */
const asked = ({ factors, adviceFollowed, painAfter }: SampleVisit) => ({
  factors: firstFactors.map((f, i): FactorAnswer => ({ ...f, level: factors[i] ?? 'none' })),
  adviceFollowed,
  health: { changed: false, words: '' },
  redFlags: {
    flags: redFlagSchema.options.map((flag) => ({ flag, present: false })),
    limbs: [],
    emergencies: emergencySchema.options.map((sign) => ({ sign, present: false })),
    decision: null,
  },
  painAfter,
});

/** One row of the table as records; `knotId` when it was a ghost, which the therapist tapped. */
function foundAgain(
  given: Given,
  [name, tenderness, pain, recognised, ...done]: Found,
  founded: Map<KnotName, KnotId>,
) {
  const { muscle, side, at, kind } = knots[name];
  const id = given.newId() as FindingId;
  const knotId = founded.get(name) ?? null;
  const finding: Finding = {
    id,
    muscle,
    side,
    at,
    scale: knotId ? null : scale,
    ...ungraded,
    findingKind: kind,
    tenderness,
    pain,
    recognised,
    referral: referralOf(name),
  };
  if (!knotId) founded.set(name, knotFoundedBy(id));
  return { finding, knotId, treatments: done.map((d) => treatment(given.newId() as TreatmentId, id, d)) };
}

function referralOf(name: KnotName): ReferralZone | null {
  const { referral, muscle, side } = knots[name];
  if (referral === null) return null;
  if (referral !== 'usual') return { source: 'drawn', outline: referral };
  return { source: 'usual', regions: [...usualReferral(muscle, side).main] };
}

const treatment = (
  id: TreatmentId,
  findingId: FindingId,
  [technique, pressure, response, holdSeconds, release, painAfter]: Done,
): Treatment => ({
  id,
  findingId,
  area: null,
  technique: techniqueOf(technique),
  pressure,
  response,
  holdSeconds,
  holdSince: null,
  release,
  painAfter,
});

const clear = (name: KnotName, knot: KnotId | null): ClearCheck => ({
  muscle: knots[name].muscle,
  side: knots[name].side,
  knot,
});

const link = ({ clientId, id }: Session, findingId: FindingId, knotId: KnotId): KnotLink => ({
  kind: 'knot-link',
  id: linkIdOf(findingId),
  clientId,
  sessionId: id,
  findingId,
  knotId,
  linkedBy: 'ghost',
});

const client = ({ today, newId }: Given, id: ClientId, createdAt: number): Client => ({
  kind: 'client',
  id,
  name: 'Sam Sample',
  dateOfBirth: calendarDay('1984-05-17'),
  // Of the range that the NHS keeps for tests: it belongs to nobody.
  nhsNumber: '9990000018',
  phone: '',
  email: 'sam@example.org',
  gpPractice: 'Example Surgery, 1 Sample Street',
  contraindications: ['High blood pressure, controlled with tablets'],
  localCautions: [],
  lifeEvents: told.map(([daysAgo, about, words]) => ({
    id: newId() as LifeEventId,
    day: addCalendarDays(today, -daysAgo),
    about,
    words,
  })),
  notes: 'An invented client, to try Palpate with. Nothing here is about a real person.',
  body: neutralBody,
  sample: true,
  createdAt,
});

const consents = (given: Given, clientId: ClientId, givenOn: CalendarDay): Consent[] =>
  (['treatment', 'sharing'] satisfies ConsentKind[]).map((to) => ({
    kind: 'consent',
    id: given.newId() as ConsentId,
    clientId,
    to,
    givenOn,
    withdrawnOn: null,
    givenBy: null,
    chaperone: null,
  }));
