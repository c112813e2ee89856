import { describe, expect, test } from 'vitest';
import { neutralBody } from '../body';
import { type CalendarDay, calendarDay } from '../calendar-day';
import { applied, reversed } from '../diff';
import type { ClientId, LifeEventId, TherapistId } from '../ids';
import { noRecords, type Records } from '../records';
import { isRefusal } from '../refusal';
import type { Command, LifeEventDetails } from './command';
import { run } from './run';

const clientId = 'client-1234' as ClientId;
const at = (id: string) => ({
  id,
  at: 1,
  today: calendarDay('2026-03-04'),
  by: 'therapist-1' as TherapistId,
});

function changed(records: Records, command: Command, id = 'event-0001'): Records {
  const diff = run(records, command, at(id));
  if (isRefusal(diff)) throw new Error(diff.refused);
  return applied(records, diff);
}

const why = (records: Records, command: Command): string => {
  const diff = run(records, command, at('event-0009'));
  return isRefusal(diff) ? diff.refused : 'allowed';
};

const card = {
  name: 'Ana Lopez',
  dateOfBirth: calendarDay('1961-02-03'),
  nhsNumber: '',
  phone: '',
  email: '',
  gpPractice: '',
  contraindications: [],
  localCautions: [],
  notes: '',
  body: neutralBody,
};
const client = changed(noRecords, { type: 'add-client', client: card, consents: [] }, clientId);
const told = (day: string, words: string, about = false): LifeEventDetails => ({
  day: day as CalendarDay,
  words,
  about,
});
const add = (event: LifeEventDetails): Command => ({ type: 'add-life-event', clientId, event });
const edit = (eventId: string, event: LifeEventDetails): Command => ({
  type: 'edit-life-event',
  clientId,
  eventId: eventId as LifeEventId,
  event,
});
const remove = (eventId: string): Command => ({
  type: 'remove-life-event',
  clientId,
  eventId: eventId as LifeEventId,
});
const eventsOf = (records: Records) =>
  records.client.get(clientId)?.lifeEvents.map(({ day, words }) => `${day} ${words}`);

describe('life events', () => {
  const two = changed(
    changed(client, add(told('2026-02-01', 'New job'))),
    add(told('2025-06-30', 'Fall')),
    'event-0002',
  );

  test('stand oldest first, whichever was told first, and stay when the card is edited', () => {
    expect(eventsOf(client)).toEqual([]);
    expect(eventsOf(two)).toEqual(['2025-06-30 Fall', '2026-02-01 New job']);
    const edited = changed(two, { type: 'edit-client', clientId, client: { ...card, phone: '01' } });
    expect(eventsOf(edited)).toEqual(eventsOf(two));
  });

  test('are changed and taken away one by one', () => {
    const moved = changed(two, edit('event-0001', told('2025-01-01', ' New job, at a desk ', true)));
    expect(eventsOf(moved)).toEqual(['2025-01-01 New job, at a desk', '2025-06-30 Fall']);
    expect(eventsOf(changed(moved, remove('event-0002')))).toEqual(['2025-01-01 New job, at a desk']);
  });

  test('undone, each change leaves the client as it was', () => {
    for (const command of [
      add(told('2026-03-04', 'Fall')),
      edit('event-0001', told('2026-01-01', 'Fall')),
      remove('event-0001'),
    ]) {
      const diff = run(two, command, at('event-0003'));
      if (isRefusal(diff)) throw new Error(diff.refused);
      expect(applied(applied(two, diff), reversed(diff)).client).toEqual(two.client);
    }
  });

  test('are refused without words, too long, in the future, before birth, and when gone', () => {
    expect(why(client, add(told('2026-03-05', 'Fall')))).toBe('This day is still to come.');
    expect(why(client, add(told('1961-02-02', 'Fall')))).toBe('This day is before the client was born.');
    for (const words of ['', '  ', 'x'.repeat(81)])
      expect(why(client, add(told('2026-03-04', words)))).toMatch(/^Say what happened/);
    expect(why(client, add(told('2026-02-30', 'Fall')))).toMatch(/^Say what happened/);
    for (const command of [edit('event-0007', told('2026-01-01', 'Fall')), remove('event-0007')])
      expect(why(two, command)).toBe('This life event is not here any more.');
    expect(why(noRecords, add(told('2026-01-01', 'Fall')))).toBe('This client is not here any more.');
  });

  test('are two hundred at most', () => {
    let full = client;
    for (let i = 0; i < 200; i++) full = changed(full, add(told('2026-01-01', 'Fall')), `event-${1000 + i}`);
    expect(why(full, add(told('2026-01-01', 'Fall')))).toBe('There are 200 life events already.');
  });
});
