import * as z from 'zod/mini';

/** Choices are the practice's own data. What a session records of one keeps its name, whatever becomes of the list. */
export const choiceIdSchema = z.string().check(z.regex(/^[A-Za-z0-9_-]{2,64}$/));
const choiceNameSchema = z.string().check(z.trim(), z.minLength(1), z.maxLength(80));

/** Which way of working a technique belongs to: it decides the hatch of a worked area. */
export const techniqueFamilySchema = z.enum(['trigger-point', 'deep-tissue', 'myofascial', 'other']);
export type TechniqueFamily = z.infer<typeof techniqueFamilySchema>;

export const techniqueSchema = z.object({
  id: choiceIdSchema,
  name: choiceNameSchema,
  family: techniqueFamilySchema,
});
export type Technique = z.infer<typeof techniqueSchema>;

/** A possible reason why a knot comes back, asked of the time since the last session. */
export const factorSchema = z.object({ id: choiceIdSchema, name: choiceNameSchema });
export type Factor = z.infer<typeof factorSchema>;

/** Advice from the library; `factor` is the id of the one which it is meant to change, if any. */
export const adviceSchema = z.object({
  id: choiceIdSchema,
  words: z.string().check(z.trim(), z.minLength(1), z.maxLength(400)),
  factor: z.nullable(choiceIdSchema),
});
export type Advice = z.infer<typeof adviceSchema>;

export const techniqueOf = (id: string): Technique => {
  const found = firstTechniques.find((t) => t.id === id);
  if (!found) throw new RangeError('This technique is not one which every practice begins with.');
  return found;
};

export const firstTechniques: readonly Technique[] = [
  { id: 'trigger-point-therapy', name: 'Trigger point therapy', family: 'trigger-point' },
  { id: 'deep-tissue', name: 'Deep tissue', family: 'deep-tissue' },
  { id: 'myofascial-release', name: 'Myofascial release', family: 'myofascial' },
];

export const firstFactors: readonly Factor[] = [
  { id: 'posture', name: 'Sustained posture or desk work' },
  { id: 'overload', name: 'Overload' },
  { id: 'stress', name: 'Stress' },
  { id: 'inactivity', name: 'Inactivity' },
  { id: 'hydration', name: 'Too little to drink' },
  { id: 'recovery', name: 'Poor sleep or recovery' },
];

export const firstPhrases: readonly string[] = [
  'Neck and shoulders tight after desk work',
  'Headache from the neck',
  'Low back ache',
  'Sore after training',
  'Maintenance, nothing new',
];

/** What a movement or a task was like when it was tried again. */
export const firstRetests: readonly string[] = [
  'Turns the head further',
  'Lifts the arm higher',
  'Bends further',
  'Same movement, less pain',
  'The same as before',
];

export const firstAdvice: readonly Advice[] = [
  { id: 'advice-breaks', factor: 'posture', words: 'Stand up and move for two minutes every half hour.' },
  { id: 'advice-screen', factor: 'posture', words: 'Raise the screen until its top edge is at eye height.' },
  { id: 'advice-load', factor: 'overload', words: 'Halve the load for a week, then add a little each week.' },
  {
    id: 'advice-breathe',
    factor: 'stress',
    words: 'Five slow breaths, three times a day, with the shoulders let go.',
  },
  { id: 'advice-walk', factor: 'inactivity', words: 'Walk for twenty minutes a day.' },
  {
    id: 'advice-drink',
    factor: 'hydration',
    words: 'Keep a glass of water in sight and drink when thirsty.',
  },
  {
    id: 'advice-sleep',
    factor: 'recovery',
    words: 'Go to bed at the same time, and leave a rest day between hard days.',
  },
  { id: 'advice-warmth', factor: null, words: 'Warmth on the sore place for ten minutes in the evening.' },
];
