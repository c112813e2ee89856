import { expect, it } from 'vitest';
import { clientSchema } from '../client';
import { migrated } from './index';
import { lifeEvents } from './life-events';

/** A card as version 7 wrote it. */
const card = {
  kind: 'client',
  id: 'client-aaaaaaaa',
  name: 'Ana Lopez',
  dateOfBirth: '1961-02-03',
  nhsNumber: '',
  phone: '',
  email: '',
  gpPractice: '',
  contraindications: ['Fever'],
  localCautions: [],
  notes: 'Prefers mornings',
  body: { figure: 'neutral', build: 'usual' },
  sample: false,
  createdAt: 1,
};

it('gives a client of version 7 no life events and changes nothing else', () => {
  expect(clientSchema.safeParse(card).success).toBe(false);
  expect(clientSchema.parse(migrated('client', 7, card))).toEqual({ ...card, lifeEvents: [] });
});

it('leaves other records, and what is no record, as they are', () => {
  expect(lifeEvents.up('session', card)).toBe(card);
  for (const odd of [null, 7, []]) expect(lifeEvents.up('client', odd)).toBe(odd);
});
