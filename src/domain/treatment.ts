import * as z from 'zod/mini';
import { techniqueSchema } from './choices';
import { painSchema } from './finding';
import { findingIdSchema, treatmentIdSchema } from './ids';
import { muscleAtSchema, outlineSchema } from './place';

/** 1 barely touching, 2 light, 3 moderate, 4 firm, 5 as deep as the therapist works. */
const pressureSchema = z.int().check(z.minimum(1), z.maximum(5));
export const pressureWords = ['Barely touching', 'Light', 'Moderate', 'Firm', 'As deep as I work'] as const;

/** Within a sentence: "as deep as I work". */
export const pressureInSentence = (pressure: number): string => {
  const words = pressureWords[pressure - 1] ?? '';
  return words.charAt(0).toLowerCase() + words.slice(1);
};

export const responseSchema = z.enum(['comfortable', 'productive', 'too-much']);
export type Response = z.infer<typeof responseSchema>;
export const responseWords: Record<Response, string> = {
  comfortable: 'Comfortable',
  productive: 'Productive',
  'too-much': 'Too much',
};

export const releaseSchema = z.enum(['yes', 'partly', 'no']);
export type Release = z.infer<typeof releaseSchema>;
export const releaseWords: Record<Release, string> = {
  yes: 'Released',
  partly: 'Partly released',
  no: 'Not released',
};

/** Painted with a finger: where was worked, and which muscles lie under it. */
export const workedAreaSchema = z.object({
  outline: outlineSchema,
  muscles: z.array(muscleAtSchema).check(z.maxLength(60)),
});
export type WorkedArea = z.infer<typeof workedAreaSchema>;

export const longestHoldSeconds = 3600;

export const treatmentSchema = z
  .object({
    id: treatmentIdSchema,
    /** What it was done to: one finding, or an area. */
    findingId: z.nullable(findingIdSchema),
    area: z.nullable(workedAreaSchema),
    technique: techniqueSchema,
    pressure: z.nullable(pressureSchema),
    response: z.nullable(responseSchema),
    holdSeconds: z.nullable(z.int().check(z.minimum(0), z.maximum(longestHoldSeconds))),
    /** Milliseconds since 1970 at which a hold began that is still going on. */
    holdSince: z.nullable(z.number()),
    release: z.nullable(releaseSchema),
    painAfter: z.nullable(painSchema),
  })
  .check(z.refine((t) => (t.findingId === null) !== (t.area === null)));

/** What was done about one finding, or over an area. */
export type Treatment = z.infer<typeof treatmentSchema>;
