import { expect, it } from 'vitest';
import { neutralBody } from '../body';
import { clientSchema } from '../client';
import { clientBody } from './client-body';
import { migrated } from './index';

/** A card as version 1 wrote it. */
const card = {
  kind: 'client',
  id: 'client-aaaaaaaa',
  name: 'Ana Lopez',
  dateOfBirth: '1961-02-03',
  phone: '',
  email: '',
  gpPractice: '',
  contraindications: ['Fever'],
  notes: '',
  sample: false,
  createdAt: 1,
};

it('gives a client of version 1 the neutral body and changes nothing else', () => {
  expect(clientSchema.safeParse(card).success).toBe(false);
  expect(migrated('client', 1, card)).toMatchObject({ ...card, body: neutralBody });
  expect(clientSchema.safeParse(migrated('client', 1, card)).success).toBe(true);
});

it('leaves other records as they are', () => {
  expect(clientBody.up('session', card)).toBe(card);
});
