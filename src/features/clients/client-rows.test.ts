import { expect, test } from 'vitest';
import { calendarDay } from '../../domain/calendar-day';
import type { Client } from '../../domain/client';
import { someClient } from '../../domain/client.fixture';
import { foundClients } from './client-rows';
import { sortedClients } from './sorted-clients';

const client = (name: string, born = '1980-01-01'): Client =>
  someClient(`client-${name.length}-${born}`, { name, dateOfBirth: calendarDay(born) });

const sorted = sortedClients([
  client('Zoë Ångström'),
  client('Ana Maria Lopez', '1990-05-05'),
  client('Ana Maria Lopez', '1961-02-03'),
  client('Mariana Bell'),
  client('álvaro Reyes'),
]);
const names = (found: readonly Client[]) => found.map((c) => c.name);

test('clients stand by name, accents and case aside, and namesakes by date of birth', () => {
  expect(names(sorted)).toEqual([
    'álvaro Reyes',
    'Ana Maria Lopez',
    'Ana Maria Lopez',
    'Mariana Bell',
    'Zoë Ångström',
  ]);
  expect(sorted[1]?.dateOfBirth).toBe('1961-02-03');
});

test('every word typed must be in the name, in any order', () => {
  expect(names(foundClients(sorted, 'lopez ana'))).toEqual(['Ana Maria Lopez', 'Ana Maria Lopez']);
  expect(names(foundClients(sorted, 'maria bell'))).toEqual(['Mariana Bell']);
  expect(foundClients(sorted, 'nobody')).toEqual([]);
});

test('accents need not be typed, and a name that begins so comes first', () => {
  expect(names(foundClients(sorted, 'zoe ang'))).toEqual(['Zoë Ångström']);
  expect(names(foundClients(sorted, 'mar'))[0]).toBe('Mariana Bell');
});

test('nothing typed leaves all in their order', () => {
  expect(foundClients(sorted, '  ')).toEqual(sorted);
});
