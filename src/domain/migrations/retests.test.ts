import { expect, it } from 'vitest';
import { defaultPractice, practiceSchema } from '../practice';
import { migrated } from './index';
import { retests } from './retests';

it('gives a practice of version 8 the first list and changes nothing else', () => {
  const { retests: first, ...practice } = { ...defaultPractice, name: 'Willowbank Rooms' };
  expect(practiceSchema.safeParse(practice).success).toBe(false);
  expect(practiceSchema.parse(migrated('practice', 8, practice))).toEqual({ ...practice, retests: first });
});

it('leaves other records, and what is no record, as they are', () => {
  expect(retests.up('client', defaultPractice)).toBe(defaultPractice);
  for (const odd of [null, 7, []]) expect(retests.up('practice', odd)).toBe(odd);
});
