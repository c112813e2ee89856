import * as z from 'zod/mini';
import { bodySchema, neutralBody } from './body';
import {
  adviceSchema,
  choiceIdSchema,
  factorSchema,
  firstAdvice,
  firstFactors,
  firstPhrases,
  firstRetests,
  firstTechniques,
  techniqueSchema,
} from './choices';
import { therapistIdSchema } from './ids';
import { retentionSchema, usualRetention } from './retention';

export const therapistSchema = z.object({
  kind: z.literal('therapist'),
  id: therapistIdSchema,
  name: z.string().check(z.trim(), z.minLength(1), z.maxLength(200)),
  registration: z.string().check(z.maxLength(200)),
});
export type Therapist = z.infer<typeof therapistSchema>;

const practiceIdSchema = z.literal('practice');
const whole = (least: number, most: number) => z.int().check(z.minimum(least), z.maximum(most));

const timesSchema = z.object({
  /** Seconds after which a hold's timer buzzes; `null`: it does not. */
  buzzAfterSeconds: z.nullable(whole(5, 600)),
  /** Idle in a session: veiled after, locked after. */
  veilMinutes: whole(1, 10),
  lockInTreatmentMinutes: whole(10, 60),
  /** Idle anywhere else. */
  lockElsewhereMinutes: whole(2, 15),
});

const phrasesSchema = z
  .array(z.string().check(z.trim(), z.minLength(1), z.maxLength(200)))
  .check(z.maxLength(40));

export const practiceSchema = z.object({
  kind: z.literal('practice'),
  id: practiceIdSchema,
  name: z.string().check(z.maxLength(200)),
  address: z.string().check(z.maxLength(500)),
  /** The hand whose thumb works the screen: the bar of tools lies on its side. */
  hand: z.enum(['left', 'right']),
  /** A session in a dim look, low in blue. */
  dimInTreatment: z.boolean(),
  /** With which body a new client is shown. */
  body: bodySchema,
  techniques: z.array(techniqueSchema).check(z.minLength(1), z.maxLength(30)),
  factors: z.array(factorSchema).check(z.maxLength(30)),
  /** Ids of the factors held against what comes back: chosen beforehand, three at most. */
  watchedFactors: z.array(choiceIdSchema).check(z.maxLength(3)),
  /** Reasons for a visit, offered as they are. */
  phrases: phrasesSchema,
  /** What range or function was like when tested again, offered as they are. */
  retests: phrasesSchema,
  advice: z.array(adviceSchema).check(z.maxLength(100)),
  times: timesSchema,
  retention: retentionSchema,
});

/** Settings of the practice; one record. */
export type Practice = z.infer<typeof practiceSchema>;
export const defaultPractice: Practice = {
  kind: 'practice',
  id: 'practice',
  name: '',
  address: '',
  hand: 'right',
  dimInTreatment: true,
  body: neutralBody,
  techniques: [...firstTechniques],
  factors: [...firstFactors],
  watchedFactors: [],
  phrases: [...firstPhrases],
  retests: [...firstRetests],
  advice: [...firstAdvice],
  times: { buzzAfterSeconds: 60, veilMinutes: 2, lockInTreatmentMinutes: 30, lockElsewhereMinutes: 5 },
  retention: usualRetention,
};
