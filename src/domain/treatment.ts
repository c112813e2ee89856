import * as z from 'zod/mini';
import { painSchema } from './finding';
import { findingIdSchema, treatmentIdSchema } from './ids';

export const techniqueSchema = z.enum(['trigger-point-therapy', 'deep-tissue', 'myofascial-release']);
export type Technique = z.infer<typeof techniqueSchema>;
export const techniqueWords: Record<Technique, string> = {
  'trigger-point-therapy': 'Trigger point therapy',
  'deep-tissue': 'Deep tissue',
  'myofascial-release': 'Myofascial release',
};

/** 1 barely touching, 2 light, 3 moderate, 4 firm, 5 as deep as the therapist works. */
const pressureSchema = z.int().check(z.minimum(1), z.maximum(5));
export const pressureWords = ['Barely touching', 'Light', 'Moderate', 'Firm', 'As deep as I work'] as const;

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

export const treatmentSchema = z.object({
  id: treatmentIdSchema,
  findingId: findingIdSchema,
  technique: techniqueSchema,
  pressure: z.nullable(pressureSchema),
  response: z.nullable(responseSchema),
  holdSeconds: z.nullable(z.int().check(z.minimum(0), z.maximum(3600))),
  release: z.nullable(releaseSchema),
  painAfter: z.nullable(painSchema),
});

/** What was done about one finding. */
export type Treatment = z.infer<typeof treatmentSchema>;
