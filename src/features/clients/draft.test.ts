import { expect, test } from 'vitest';
import { neutralBody } from '../../domain/body';
import { calendarDay } from '../../domain/calendar-day';
import { clientSchema } from '../../domain/client';
import { checkDraft, draftOf, emptyDraft, namesake, withCaution } from './draft';

const today = calendarDay('2026-03-14');
const full = { ...emptyDraft, name: ' Ana Lopez ', dateOfBirth: '1961-02-03' };

test('an empty draft says what the name and the date need, and nothing else', () => {
  const { errors } = checkDraft(emptyDraft, today);
  expect(Object.keys(errors ?? {}).sort()).toEqual(['dateOfBirth', 'name']);
});

test('a name and a date of birth are enough', () => {
  const { card } = checkDraft(full, today);
  expect(card).toMatchObject({ name: 'Ana Lopez', dateOfBirth: '1961-02-03', contraindications: [] });
});

test('a caution that was typed but not added is kept', () => {
  const { card } = checkDraft({ ...full, caution: ' Blood thinners ' }, today);
  expect(card?.contraindications).toEqual(['Blood thinners']);
});

test('a birth to come and a field too long are refused, each beside its field', () => {
  expect(checkDraft({ ...full, dateOfBirth: '2026-03-15' }, today).errors?.dateOfBirth).toContain('to come');
  expect(checkDraft({ ...full, phone: '0'.repeat(61) }, today).errors?.phone).toContain('60');
  expect(
    checkDraft({ ...full, contraindications: ['x'.repeat(201)] }, today).errors?.contraindications,
  ).toContain('200');
});

test('consents ticked are kept with their day; a day missing or to come is asked for', () => {
  const given = (on: string | null) => ({ ...full, treatment: { given: true, on } });
  expect(checkDraft(given('2026-03-14'), today)).toMatchObject({
    consents: [{ to: 'treatment', givenOn: '2026-03-14' }],
  });
  expect(checkDraft(given(null), today).errors?.treatment).toContain('day');
  expect(checkDraft(given('2026-03-15'), today).errors?.treatment).toContain('day');
  expect(checkDraft({ ...full, sharing: { given: false, on: '2026-03-01' } }, today)).toMatchObject({
    consents: [],
  });
});

test('a caution stands once, however it is written', () => {
  expect(withCaution(['Fever'], 'fever ')).toEqual(['Fever']);
  expect(withCaution(['Fever'], ' ')).toEqual(['Fever']);
  expect(withCaution(['Fever'], 'Cancer')).toEqual(['Fever', 'Cancer']);
});

test('a namesake is told by name and date of birth together, and never by the client itself', () => {
  const other = clientSchema.parse({
    ...checkDraft(full, today).card,
    kind: 'client',
    id: 'client-0001',
    body: neutralBody,
    sample: false,
    createdAt: 0,
  });
  expect(namesake({ ...full, name: 'ana  LOPEZ' }, [other], null)?.id).toBe('client-0001');
  expect(namesake({ ...full, dateOfBirth: '1961-02-04' }, [other], null)).toBeNull();
  expect(namesake(draftOf(other), [other], other.id)).toBeNull();
});
