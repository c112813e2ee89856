import * as z from 'zod/mini';
import { factorSchema } from './choices';

export const factorLevelSchema = z.enum(['none', 'some', 'a-lot']);
export type FactorLevel = z.infer<typeof factorLevelSchema>;
export const factorLevelWords: Record<FactorLevel, string> = { none: 'None', some: 'Some', 'a-lot': 'A lot' };

/** How much of a factor there was since the last session. One that was not asked has no answer. */
export const factorAnswerSchema = z.extend(factorSchema, { level: factorLevelSchema });
export type FactorAnswer = z.infer<typeof factorAnswerSchema>;

export const adviceFollowedSchema = z.enum(['yes', 'partly', 'no']);
export type AdviceFollowed = z.infer<typeof adviceFollowedSchema>;
export const adviceFollowedWords: Record<AdviceFollowed, string> = {
  yes: 'Followed',
  partly: 'Partly followed',
  no: 'Not followed',
};
