import { expect, it } from 'vitest';
import { clientSchema } from '../client';
import { migrated } from './index';
import { nhsNumber } from './nhs-number';

/** A card as version 6 wrote it. */
const card = {
  kind: 'client',
  id: 'client-aaaaaaaa',
  name: 'Ana Lopez',
  dateOfBirth: '1961-02-03',
  phone: '',
  email: '',
  gpPractice: '',
  contraindications: ['Fever'],
  localCautions: [],
  notes: '',
  body: { figure: 'neutral', build: 'usual' },
  sample: false,
  createdAt: 1,
};

it('gives a client of version 6 an empty NHS number and changes nothing else', () => {
  expect(clientSchema.safeParse(card).success).toBe(false);
  expect(clientSchema.parse(migrated('client', 6, card))).toEqual({ ...card, nhsNumber: '', lifeEvents: [] });
});

it('leaves other records, and what is no record, as they are', () => {
  expect(nhsNumber.up('session', card)).toBe(card);
  for (const odd of [null, 7, []]) expect(nhsNumber.up('client', odd)).toBe(odd);
});
