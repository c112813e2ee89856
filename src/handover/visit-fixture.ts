import { muscleCentre } from '../anatomy/muscle-centre';
import { usualReferral } from '../anatomy/usual-points';
import { neutralBody } from '../domain/body';
import { calendarDay } from '../domain/calendar-day';
import { techniqueOf } from '../domain/choices';
import { type Client, clientSchema } from '../domain/client';
import { consentSchema } from '../domain/consent';
import { type Finding, findingSchema, ungraded } from '../domain/finding';
import { type KnotLink, knotLinkSchema } from '../domain/knot-link';
import { bodyPoint, type MuscleId, type Side } from '../domain/place';
import { defaultPractice, therapistSchema } from '../domain/practice';
import { blankVisit, noPlan, type Session, sessionSchema } from '../domain/session';
import { treatmentSchema } from '../domain/treatment';
import type { HandoverSource } from './source';

/** Records for the tests of this folder: a client, three signed sessions, knots that stay and return. */
const clientId = 'client-0001';
const therapistId = 'therapist-01';

export const fixtureClient = (changes: Partial<Client> = {}): Client => ({
  ...clientSchema.parse({
    kind: 'client',
    id: clientId,
    name: 'Róisín Łukaszewicz-Brown',
    dateOfBirth: '1978-04-09',
    nhsNumber: '',
    phone: '',
    email: '',
    gpPractice: 'Harbour Street Surgery, Whitby',
    localCautions: [],
    contraindications: ['Blood thinners: apixaban since 2024'],
    notes: 'Never leaves.',
    lifeEvents: [],
    body: neutralBody,
    sample: true,
    createdAt: 0,
  }),
  ...changes,
});

export function fixtureFinding(
  id: string,
  muscle: MuscleId,
  side: Side,
  changes: Partial<Finding> = {},
): Finding {
  const at = muscleCentre(muscle, side) ?? bodyPoint('back-superficial', side === 'left' ? 60 : -60, 1200);
  return {
    ...findingSchema.parse({
      id: `finding-${id}`,
      muscle,
      side,
      at,
      scale: null,
      ...ungraded,
      tenderness: 3,
      pain: 6,
      recognised: true,
      referral: null,
      note: 'Never leaves.',
    }),
    ...changes,
  };
}

export function fixtureSession(
  number: number,
  day: string,
  findings: Finding[],
  changes: Partial<Session> = {},
): Session {
  return {
    ...sessionSchema.parse({
      kind: 'session',
      id: `session-${number}`,
      clientId,
      therapistId,
      day,
      startedAt: number,
      ...blankVisit,
      reason: 'Headache from the neck, worse at the end of a day at the desk.',
      painNow: 5,
      findings: [],
      treatments: [],
      clears: [],
      advice: 'Raise the screen; a short walk every hour.',
      plan: { ...noPlan, aim: 'Again in two weeks. Please assess the neck if the headaches go on.' },
      note: 'Never leaves.',
      signature: { at: number, by: therapistId, hash: 'a'.repeat(64) },
    }),
    findings,
    treatments: findings.map((f, i) =>
      treatmentSchema.parse({
        id: `treatment-${number}-${i}`,
        findingId: f.id,
        area: null,
        holdSince: null,
        technique: techniqueOf(i % 2 ? 'myofascial-release' : 'trigger-point-therapy'),
        pressure: 3,
        response: 'productive',
        holdSeconds: 60,
        release: 'partly',
        painAfter: 2,
      }),
    ),
    ...changes,
  };
}

const fixtureLink = (session: Session, finding: Finding, knotId: string): KnotLink =>
  knotLinkSchema.parse({
    kind: 'knot-link',
    id: `link-${finding.id}`,
    clientId,
    sessionId: session.id,
    findingId: finding.id,
    knotId,
    linkedBy: 'ghost',
  });

export function fixtureSource(changes: Partial<HandoverSource> = {}): HandoverSource {
  const { sessions, links } = fixtureVisits();
  return {
    practice: { ...defaultPractice, name: 'Quayside Soft Tissue', address: '4 Pier Road\nWhitby YO21 3PU' },
    therapists: [
      therapistSchema.parse({
        kind: 'therapist',
        id: therapistId,
        name: 'Maya Osei',
        registration: 'CNHC 012345',
      }),
    ],
    client: fixtureClient(),
    consents: [
      consentSchema.parse({
        kind: 'consent',
        id: 'consent-01',
        clientId,
        to: 'sharing',
        givenOn: '2026-06-22',
        withdrawnOn: null,
        givenBy: null,
        chaperone: null,
      }),
    ],
    sessions,
    links,
    addenda: [],
    trail: null,
    today: calendarDay('2026-11-23'),
    ...changes,
  };
}

function fixtureVisits() {
  const trapezius = (n: number, changes: Partial<Finding> = {}) =>
    fixtureFinding(`trapezius-${n}`, 'trapezius-upper', 'right', changes);
  const infraspinatus = (n: number) => fixtureFinding(`infraspinatus-${n}`, 'infraspinatus', 'left');
  const first = fixtureSession(1, '2026-09-28', [trapezius(1), infraspinatus(1)]);
  const second = fixtureSession(2, '2026-10-19', [trapezius(2)], {
    clears: [{ muscle: 'infraspinatus', side: 'left', knot: null }],
  });
  const third = fixtureSession(
    3,
    '2026-11-16',
    [
      trapezius(3, {
        referral: { source: 'usual', regions: [...usualReferral('trapezius-upper', 'right').main] },
      }),
      infraspinatus(3),
      fixtureFinding('gluteus', 'gluteus-medius', 'left', {
        findingKind: 'latent',
        tenderness: 2,
        recognised: null,
        referral: { source: 'drawn', outline: drawnOverThigh() },
      }),
      fixtureFinding('band', 'latissimus-dorsi', 'right', { findingKind: 'taut-band', pain: null }),
    ],
    { clears: [{ muscle: 'levator-scapulae', side: 'right', knot: null }] },
  );
  const links = [
    fixtureLink(second, trapezius(2), 'finding-trapezius-1'),
    fixtureLink(third, trapezius(3), 'finding-trapezius-1'),
    fixtureLink(third, infraspinatus(3), 'finding-infraspinatus-1'),
  ];
  return { sessions: [first, second, third], links };
}

function drawnOverThigh() {
  const ring = Array.from({ length: 24 }, (_, i): [number, number] => {
    const angle = (i / 24) * 2 * Math.PI;
    return [120 + 40 * Math.cos(angle), 680 + 110 * Math.sin(angle)];
  });
  return {
    sheet: 'back-superficial' as const,
    ring: ring.map(([u, v]) => {
      const at = bodyPoint('back-superficial', u, v);
      return [at.u, at.v] as [typeof at.u, typeof at.v];
    }),
  };
}
