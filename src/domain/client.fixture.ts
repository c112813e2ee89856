import { neutralBody } from './body';
import { calendarDay } from './calendar-day';
import type { Client } from './client';
import type { ClientId } from './ids';

/** A card with no more on it than it must have. */
export const someCard = {
  name: 'Sam Sample',
  dateOfBirth: calendarDay('1980-02-29'),
  nhsNumber: '',
  phone: '',
  email: '',
  gpPractice: '',
  contraindications: [],
  localCautions: [],
  lifeEvents: [],
  notes: '',
  body: neutralBody,
};

export const someClient = (id: string, more: Partial<Client> = {}): Client => ({
  ...someCard,
  kind: 'client',
  id: id as ClientId,
  sample: false,
  createdAt: 0,
  ...more,
});
