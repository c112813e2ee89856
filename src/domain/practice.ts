import * as z from 'zod/mini';
import { therapistIdSchema } from './ids';

export const therapistSchema = z.object({
  kind: z.literal('therapist'),
  id: therapistIdSchema,
  name: z.string().check(z.trim(), z.minLength(1), z.maxLength(200)),
  registration: z.string().check(z.maxLength(200)),
});
export type Therapist = z.infer<typeof therapistSchema>;

const practiceIdSchema = z.literal('practice');

export const practiceSchema = z.object({
  kind: z.literal('practice'),
  id: practiceIdSchema,
  name: z.string().check(z.maxLength(200)),
  address: z.string().check(z.maxLength(500)),
  /** The hand whose thumb works the screen: the bar of tools lies on its side. */
  hand: z.enum(['left', 'right']),
});

/** Settings of the practice; one record. */
export type Practice = z.infer<typeof practiceSchema>;
export const defaultPractice: Practice = {
  kind: 'practice',
  id: 'practice',
  name: '',
  address: '',
  hand: 'right',
};
