import { hitTest } from '../../../src/anatomy/hit-test';
import { sheets } from '../../../src/anatomy/sheets';
import { addCalendarDays, type CalendarDay } from '../../../src/domain/calendar-day';
import { firstFactors, firstTechniques, techniqueOf } from '../../../src/domain/choices';
import { someClient } from '../../../src/domain/client.fixture';
import { type Finding, ungraded } from '../../../src/domain/finding';
import {
  type ClientId,
  type FindingId,
  type KnotId,
  knotFoundedBy,
  linkIdOf,
  type SessionId,
  type TherapistId,
  type TreatmentId,
} from '../../../src/domain/ids';
import type { BodyPoint, MuscleId, Side } from '../../../src/domain/place';
import type { AnyRecord } from '../../../src/domain/records';
import { blankVisit, noPlan, type Session } from '../../../src/domain/session';
import type { Treatment } from '../../../src/domain/treatment';
import { oval } from '../../../src/state/sample/oval';
import { benchMarks } from '../map/bench-marks';

interface Given {
  readonly name: string;
  readonly therapistId: TherapistId;
  /** Day of the last session. */
  readonly today: CalendarDay;
  /** In each session; of twenty places at most. */
  readonly findings?: number;
}

interface Place {
  readonly at: BodyPoint;
  readonly muscle: MuscleId;
  readonly side: Side;
}

const clearsEach = 3;

/** Twenty places over both sides of the figure. */
const places: Place[] = [sheets['front-superficial'], sheets['back-superficial']].flatMap((sheet) =>
  benchMarks(sheet, 10).flatMap(({ at }) => {
    const { muscle } = hitTest(sheet, at.u, at.v);
    return muscle ? [{ at, muscle: muscle.id, side: muscle.side }] : [];
  }),
);

/**
 * A client of so many weekly sessions, of ten findings where nothing else is asked, the last a draft. From week to week three of the
 * places give way to others, so knots persist, clear and return, all linked.
 */
export function clientWith(
  count: number,
  { name, therapistId, today, findings: findingsEach = 10 }: Given,
): AnyRecord[] {
  const clientId = newId() as ClientId;
  const founded = new Map<Place, KnotId>();
  const records: AnyRecord[] = [
    someClient(clientId, {
      name,
      createdAt: new Date(`${addCalendarDays(today, -7 * count)}T10:00`).getTime(),
    }),
  ];
  for (let i = 0; i < count; i++) {
    const day = addCalendarDays(today, 7 * (i + 1 - count));
    const startedAt = new Date(`${day}T10:00`).getTime();
    const here = (n: number) => places[(3 * i + n) % places.length] as Place;
    const found = Array.from({ length: findingsEach }, (_, n) => findingAt(here(n), i + n));
    const known = Array.from({ length: findingsEach }, (_, n) => founded.get(here(n)));
    const session: Session = {
      kind: 'session',
      id: newId() as SessionId,
      clientId,
      therapistId,
      day,
      startedAt,
      ...blankVisit,
      reason: 'Neck and shoulder ache by the end of a working day.',
      painNow: i % 11,
      factors: firstFactors.slice(0, 2).map((f, n) => ({ ...f, level: levels[(i + n) % 3] ?? 'none' })),
      adviceFollowed: i === 0 ? null : 'partly',
      findings: found,
      treatments: found.map((f, n) => treatmentOf(f.id, i + n)),
      clears: Array.from({ length: clearsEach }, (_, n) => here(findingsEach + n)).flatMap((place) => {
        const knot = founded.get(place);
        return knot ? [{ muscle: place.muscle, side: place.side, knot }] : [];
      }),
      advice: 'Stand up every forty minutes.',
      plan: { ...noPlan, nextInWeeks: 1, expectedVisits: i % 8 === 0 ? 6 : null },
      signature: i === count - 1 ? null : { at: startedAt, by: therapistId, hash: '0'.repeat(64) },
    };
    records.push(session);
    found.forEach((finding, n) => {
      const knotId = known[n];
      if (knotId) records.push(link(session, finding.id, knotId));
      else founded.set(here(n), knotFoundedBy(finding.id));
    });
  }
  return records;
}

const findingAt = ({ at, muscle, side }: Place, n: number): Finding => ({
  id: newId() as FindingId,
  muscle,
  side,
  at,
  scale: 0.4,
  ...ungraded,
  findingKind: n % 3 === 0 ? 'latent' : 'active',
  tenderness: n % 5,
  pain: n % 11,
  recognised: n % 2 === 0,
  threshold: n % 3 === 0 ? 2 + (n % 7) / 5 : null,
  referral: n % 2 === 0 ? { source: 'drawn', outline: oval(at.sheet, [at.u, at.v], [30, 50], 10) } : null,
});

const levels = ['none', 'some', 'a-lot'] as const;

const treatmentOf = (findingId: FindingId, n: number): Treatment => ({
  id: newId() as TreatmentId,
  findingId,
  area: null,
  technique: firstTechniques[n % firstTechniques.length] ?? techniqueOf('deep-tissue'),
  pressure: 1 + (n % 5),
  response: n % 4 === 0 ? 'too-much' : 'productive',
  holdSeconds: 60,
  holdSince: null,
  release: 'partly',
  painAfter: n % 6,
});

const link = ({ clientId, id: sessionId }: Session, findingId: FindingId, knotId: KnotId): AnyRecord => ({
  kind: 'knot-link',
  id: linkIdOf(findingId),
  clientId,
  sessionId,
  findingId,
  knotId,
  linkedBy: 'ghost',
});

const newId = (): string => crypto.randomUUID();
