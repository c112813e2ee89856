import { expect, test } from 'vitest';
import { neutralBody } from '../../domain/body';
import { calendarDay } from '../../domain/calendar-day';
import { clientSchema } from '../../domain/client';
import type { ConsentKind } from '../../domain/consent';
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

const ticked = (to: ConsentKind, on: string | null, chaperone: 'present' | 'declined' | null = null) => ({
  ...full,
  consents: { ...emptyDraft.consents, [to]: { given: true, on, chaperone } },
});

test('consents ticked are kept with their day; a day missing or to come is asked for', () => {
  expect(checkDraft(ticked('treatment', '2026-03-14'), today)).toMatchObject({
    consents: [{ to: 'treatment', givenOn: '2026-03-14', givenBy: null }],
  });
  expect(checkDraft(ticked('treatment', null), today).errors?.treatment).toContain('day');
  expect(checkDraft(ticked('treatment', '2026-03-15'), today).errors?.treatment).toContain('day');
  const left = { ...emptyDraft.consents.sharing, on: '2026-03-01' };
  expect(checkDraft({ ...full, consents: { ...emptyDraft.consents, sharing: left } }, today)).toMatchObject({
    consents: [],
  });
});

test('consent to work on intimate areas says what was answered to the offer of a chaperone', () => {
  expect(checkDraft(ticked('intimate', '2026-03-14'), today).errors?.intimate).toContain('chaperone');
  expect(checkDraft(ticked('intimate', '2026-03-14', 'declined'), today)).toMatchObject({
    consents: [{ to: 'intimate', chaperone: 'declined' }],
  });
});

test('for a child it is said who gave consent, unless none was given', () => {
  const child = { ...ticked('treatment', '2026-03-14'), dateOfBirth: '2012-05-01' };
  expect(checkDraft(child, today).errors?.givenBy).toContain('relation');
  const givenBy = { name: 'Ada Sample', relation: 'mother' };
  expect(checkDraft({ ...child, givenBy }, today)).toMatchObject({ consents: [{ givenBy }] });
  expect(checkDraft({ ...child, consents: emptyDraft.consents }, today)).toMatchObject({ consents: [] });
});

test('a local caution that was begun is kept once it has a place, and else asked about', () => {
  const knee = {
    kind: 'surgery' as const,
    words: 'May',
    regions: [{ region: 'shin', side: 'left' as const }],
  };
  expect(checkDraft({ ...full, localCaution: knee }, today)).toMatchObject({
    card: { localCautions: [knee] },
  });
  const nowhere = { ...full, localCaution: { ...knee, regions: [] } };
  expect(checkDraft(nowhere, today).errors?.localCautions).toContain('where');
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
    lifeEvents: [],
    body: neutralBody,
    sample: false,
    createdAt: 0,
  });
  expect(namesake({ ...full, name: 'ana  LOPEZ' }, [other], null)?.id).toBe('client-0001');
  expect(namesake({ ...full, dateOfBirth: '1961-02-04' }, [other], null)).toBeNull();
  expect(namesake(draftOf(other), [other], other.id)).toBeNull();
});
