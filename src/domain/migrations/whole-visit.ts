import type { RecordKind } from '../records';
import type { Migration } from './migration';

type Fields = Record<string, unknown>;
const isFields = (value: unknown): value is Fields =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

// As they were when this step was made: a later change of what a practice begins with must not reach it.
const techniques = [
  { id: 'trigger-point-therapy', name: 'Trigger point therapy', family: 'trigger-point' },
  { id: 'deep-tissue', name: 'Deep tissue', family: 'deep-tissue' },
  { id: 'myofascial-release', name: 'Myofascial release', family: 'myofascial' },
];

const practiceParts = {
  dimInTreatment: true,
  body: { figure: 'neutral', build: 'usual' },
  techniques,
  factors: [
    { id: 'posture', name: 'Sustained posture or desk work' },
    { id: 'overload', name: 'Overload' },
    { id: 'stress', name: 'Stress' },
    { id: 'inactivity', name: 'Inactivity' },
    { id: 'hydration', name: 'Too little to drink' },
    { id: 'recovery', name: 'Poor sleep or recovery' },
  ],
  watchedFactors: [],
  phrases: [],
  advice: [],
  times: { buzzAfterSeconds: 60, veilMinutes: 2, lockInTreatmentMinutes: 30, lockElsewhereMinutes: 5 },
};

const findingParts = { tautBand: null, twitch: null, jumpSign: null, threshold: null, depth: null };

const treatment = (value: unknown): unknown =>
  isFields(value)
    ? {
        ...value,
        area: null,
        holdSince: null,
        technique: techniques.find((t) => t.id === value.technique) ?? value.technique,
      }
    : value;

const each = (value: unknown, up: (item: unknown) => unknown): unknown =>
  Array.isArray(value) ? value.map(up) : value;

const session = (value: Fields): Fields => ({
  ...value,
  painPlaces: [],
  factors: [],
  adviceFollowed: null,
  health: null,
  redFlags: { flags: [], limbs: [], emergencies: [], decision: null },
  findings: each(value.findings, (f) => (isFields(f) ? { ...f, ...findingParts } : f)),
  treatments: each(value.treatments, treatment),
  painAfter: null,
  retest: '',
  adviceGiven: [],
  plan: { aim: value.plan, nextInWeeks: null, expectedVisits: null, maintenance: false },
  summary: '',
});

const steps: Partial<Record<RecordKind, (value: Fields) => Fields>> = {
  client: (value) => ({ ...value, localCautions: [] }),
  consent: (value) => ({ ...value, givenBy: null, chaperone: null }),
  practice: (value) => ({ ...value, ...practiceParts }),
  session,
};

/** 3 to 4: a session records the whole visit, and the practice owns its lists of choices. */
export const wholeVisit: Migration = {
  from: 3,
  name: 'whole-visit',
  up: (kind, value) => {
    const step = steps[kind];
    return step && isFields(value) ? step(value) : value;
  },
};
