/**
 * One practice as each released version wrote it, by hand: records of that version's own shape. They are
 * never brought up to date; a new version gets a list of its own.
 */
interface Line {
  readonly table: string;
  readonly version: number;
  readonly record: object;
}

const clientId = 'client-frozen-1';
const therapistId = 'therapist-frozen-1';
const outline = {
  sheet: 'back-superficial',
  ring: [
    [40, 1500],
    [80, 1500],
    [60, 1540],
  ],
};

const therapist = { kind: 'therapist', id: therapistId, name: 'Robin Frost', registration: 'STO 1234' };
const practice = { kind: 'practice', id: 'practice', name: 'Icehouse', address: '1 Cold Row', hand: 'left' };
const card = {
  kind: 'client',
  id: clientId,
  name: 'Alex Frozen',
  dateOfBirth: '1979-03-14',
  phone: '',
  email: '',
  gpPractice: 'Harbourside Surgery',
  contraindications: ['Blood thinners'],
  notes: 'Prefers mornings',
  sample: false,
  createdAt: 1_770_000_000_000,
};
const consent = {
  kind: 'consent',
  id: 'consent-frozen-1',
  clientId,
  to: 'treatment',
  givenOn: '2026-02-02',
  withdrawnOn: null,
};
const link = {
  kind: 'knot-link',
  id: 'link-finding-frozen-1',
  clientId,
  sessionId: 'session-frozen-1',
  findingId: 'finding-frozen-1',
  knotId: 'finding-frozen-1',
  linkedBy: 'manual',
};

const finding = (referral: object) => ({
  id: 'finding-frozen-1',
  muscle: 'trapezius-upper',
  side: 'left',
  at: { sheet: 'back-superficial', u: 61.25, v: 1402.5 },
  scale: 0.9,
  findingKind: 'active',
  tenderness: 3,
  pain: 7,
  recognised: true,
  referral,
  note: 'Twitches',
});

const session = (referral: object) => ({
  kind: 'session',
  id: 'session-frozen-1',
  clientId,
  therapistId,
  day: '2026-03-03',
  startedAt: 1_772_532_000_000,
  reason: 'Headaches at the desk',
  painNow: 6,
  findings: [finding(referral)],
  treatments: [
    {
      id: 'treatment-frozen-1',
      findingId: 'finding-frozen-1',
      technique: 'trigger-point-therapy',
      pressure: 3,
      response: 'productive',
      holdSeconds: 45,
      release: 'partly',
      painAfter: 3,
    },
  ],
  clears: [{ muscle: 'infraspinatus', side: 'right', knot: null }],
  advice: 'Raise the monitor',
  plan: 'A fortnight',
  note: 'Slept badly',
  signature: { at: 1_772_535_600_000, by: therapistId, hash: 'ab'.repeat(32) },
});

const at = (version: number, records: Readonly<Record<string, object>>): Line[] =>
  Object.entries(records).map(([table, record]) => ({ table, version, record }));

const neutral = { figure: 'neutral', build: 'usual' };
const always = { therapists: therapist, practice, consents: consent, links: link };

/** Since version 4 a session tells the whole visit, and the practice has lists of choices. */
const technique = { id: 'trigger-point-therapy', name: 'Trigger point therapy', family: 'trigger-point' };
const picked = session({ source: 'picked', regions: [{ region: 'temple', side: 'left' }] });
const wholeVisit = {
  ...picked,
  painPlaces: [],
  factors: [],
  adviceFollowed: null,
  health: null,
  redFlags: { flags: [], limbs: [], emergencies: [], decision: null },
  findings: picked.findings.map((f) => ({
    ...f,
    tautBand: true,
    twitch: null,
    jumpSign: null,
    threshold: 2.5,
    depth: null,
  })),
  treatments: picked.treatments.map((t) => ({ ...t, area: null, holdSince: null, technique })),
  painAfter: 2,
  retest: '',
  adviceGiven: [],
  plan: { aim: 'A fortnight', nextInWeeks: 2, expectedVisits: null, maintenance: false },
  summary: '',
};
const practiceOfChoices = {
  ...practice,
  dimInTreatment: true,
  body: neutral,
  techniques: [technique],
  factors: [{ id: 'posture', name: 'Sustained posture or desk work' }],
  watchedFactors: ['posture'],
  phrases: ['Back again'],
  advice: [],
  times: { buzzAfterSeconds: 60, veilMinutes: 2, lockInTreatmentMinutes: 30, lockElsewhereMinutes: 5 },
};

/** By version: what a backup of that version holds. */
export const frozen: Readonly<Record<number, readonly Line[]>> = {
  1: at(1, { ...always, clients: card, sessions: session({ source: 'drawn', outline }) }),
  2: at(2, {
    ...always,
    clients: { ...card, body: neutral },
    sessions: session({ source: 'usual', regions: [{ region: 'temple', side: 'left' }] }),
  }),
  3: at(3, {
    ...always,
    clients: { ...card, body: neutral },
    sessions: session({ source: 'picked', regions: [{ region: 'temple', side: 'left' }] }),
  }),
  4: at(4, {
    therapists: therapist,
    practice: practiceOfChoices,
    clients: { ...card, body: neutral, localCautions: [] },
    consents: { ...consent, givenBy: null, chaperone: null },
    links: link,
    sessions: wholeVisit,
    addenda: {
      kind: 'addendum',
      id: 'addendum-frozen-1',
      clientId,
      sessionId: 'session-frozen-1',
      by: therapistId,
      at: 1_772_600_000_000,
      reason: 'Left out',
      words: 'Ice was used as well',
    },
  }),
};
