import * as z from 'zod/mini';
import { calendarDaySchema } from './calendar-day';
import { type Finding, findingSchema, painSchema } from './finding';
import { clientIdSchema, type FindingId, knotIdSchema, sessionIdSchema, therapistIdSchema } from './ids';
import { muscleIdSchema, sideSchema } from './place';
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

export const sessionSchema = z.object({
  kind: z.literal('session'),
  id: sessionIdSchema,
  clientId: clientIdSchema,
  therapistId: therapistIdSchema,
  day: calendarDaySchema,
  startedAt: z.number(),
  reason: z.string().check(z.maxLength(10_000)),
  painNow: z.nullable(painSchema),
  findings: z.array(findingSchema).check(z.maxLength(400)),
  treatments: z.array(treatmentSchema).check(z.maxLength(2000)),
  clears: z.array(clearCheckSchema).check(z.maxLength(800)),
  advice: z.string().check(z.maxLength(10_000)),
  plan: z.string().check(z.maxLength(10_000)),
  note: z.string().check(z.maxLength(10_000)),
  signature: z.nullable(signatureSchema),
});

/** One visit: a draft until it is signed, and frozen from then on. One sealed row each. */
export type Session = z.infer<typeof sessionSchema>;

export const isSigned = (s: Session): boolean => s.signature !== null;

/** Oldest first; two on one day in the order in which they were begun. */
export const bySessionTime = (a: Session, b: Session): number =>
  a.day.localeCompare(b.day) || a.startedAt - b.startedAt || a.id.localeCompare(b.id);

export const findingIn = (s: Session, id: FindingId): Finding | null =>
  s.findings.find((f) => f.id === id) ?? null;

export const treatmentsOf = (s: Session, id: FindingId): Treatment[] =>
  s.treatments.filter((t) => t.findingId === id);
