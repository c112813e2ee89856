import * as z from 'zod/mini';
import { calendarDaySchema } from './calendar-day';
import { adviceSchema } from './choices';
import { adviceFollowedSchema, factorAnswerSchema } from './factors';
import { type Finding, findingSchema, painSchema, regionAtSchema } from './finding';
import { clientIdSchema, type FindingId, knotIdSchema, sessionIdSchema, therapistIdSchema } from './ids';
import { muscleIdSchema, sideSchema } from './place';
import { nothingAsked, redFlagCheckSchema } from './red-flags';
import { type Treatment, treatmentSchema } from './treatment';

/** A muscle and side palpated and found clear: it clears all its knots. With `knot`, only that one. */
const clearCheckSchema = z.object({
  muscle: muscleIdSchema,
  side: sideSchema,
  knot: z.nullable(knotIdSchema),
});
export type ClearCheck = z.infer<typeof clearCheckSchema>;

export const signatureSchema = z.object({
  at: z.number(),
  by: therapistIdSchema,
  /** SHA-256, in hex, of the session's canonical JSON without its signature. */
  hash: z.string().check(z.regex(/^[0-9a-f]{64}$/)),
});

const text = z.string().check(z.maxLength(10_000));

/** What was agreed for the time after the session. */
export const planSchema = z.object({
  aim: text,
  nextInWeeks: z.nullable(z.int().check(z.minimum(1), z.maximum(104))),
  /** How many visits the therapist expects until the aim is reached, this one not counted. */
  expectedVisits: z.nullable(z.int().check(z.minimum(0), z.maximum(60))),
  /** Visits go on to keep what was reached. */
  maintenance: z.boolean(),
});
export type Plan = z.infer<typeof planSchema>;
export const noPlan: Plan = { aim: '', nextInWeeks: null, expectedVisits: null, maintenance: false };

/** Any change in health or medication since the last session; `null`: not asked. */
const healthSchema = z.object({ changed: z.boolean(), words: text });

export const sessionSchema = z.object({
  kind: z.literal('session'),
  id: sessionIdSchema,
  clientId: clientIdSchema,
  therapistId: therapistIdSchema,
  day: calendarDaySchema,
  startedAt: z.number(),
  /** In the client's words. */
  reason: text,
  painNow: z.nullable(painSchema),
  painPlaces: z.array(regionAtSchema).check(z.maxLength(40)),
  factors: z.array(factorAnswerSchema).check(z.maxLength(40)),
  /** Whether the advice of the session before was followed; `null`: not asked. */
  adviceFollowed: z.nullable(adviceFollowedSchema),
  health: z.nullable(healthSchema),
  redFlags: redFlagCheckSchema,
  findings: z.array(findingSchema).check(z.maxLength(400)),
  treatments: z.array(treatmentSchema).check(z.maxLength(2000)),
  clears: z.array(clearCheckSchema).check(z.maxLength(800)),
  /** Pain at the end of the session. */
  painAfter: z.nullable(painSchema),
  /** Range or function tested again, in words. */
  retest: text,
  /** From the practice's library, in the words of that day. */
  adviceGiven: z.array(adviceSchema).check(z.maxLength(60)),
  /** More advice in the therapist's own words. */
  advice: text,
  plan: planSchema,
  note: text,
  /** The therapist's summary; empty: none was written. */
  summary: text,
  signature: z.nullable(signatureSchema),
});

/** One visit: a draft until it is signed, and frozen from then on. One sealed row each. */
export type Session = z.infer<typeof sessionSchema>;

/** A session in which nothing has been recorded yet. */
export const blankVisit = {
  reason: '',
  painNow: null,
  painPlaces: [],
  factors: [],
  adviceFollowed: null,
  health: null,
  redFlags: nothingAsked,
  findings: [],
  treatments: [],
  clears: [],
  painAfter: null,
  retest: '',
  adviceGiven: [],
  advice: '',
  plan: noPlan,
  note: '',
  summary: '',
  signature: null,
} as const satisfies Partial<Session>;

export const isSigned = (s: Session): boolean => s.signature !== null;

/** Oldest first; two on one day in the order in which they were begun. */
export const bySessionTime = (a: Session, b: Session): number =>
  a.day.localeCompare(b.day) || a.startedAt - b.startedAt || a.id.localeCompare(b.id);

export const findingIn = (s: Session, id: FindingId): Finding | null =>
  s.findings.find((f) => f.id === id) ?? null;

/** The treatment whose hold is being timed. */
export const heldNow = (s: Session): Treatment | null =>
  s.treatments.find((t) => t.holdSince !== null) ?? null;

export const treatmentsOf = (s: Session, id: FindingId): Treatment[] =>
  s.treatments.filter((t) => t.findingId === id);

/** Everything that was advised: from the library, then in the therapist's own words. */
export const adviceWords = ({ adviceGiven, advice }: Session): string =>
  [...adviceGiven.map((a) => a.words), advice.trim()].filter(Boolean).join(' ');
