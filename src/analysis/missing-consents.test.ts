import { expect, test } from 'vitest';
import { muscleCentre } from '../anatomy/muscle-centre';
import { calendarDay } from '../domain/calendar-day';
import type { Consent } from '../domain/consent';
import type { ClientId, ConsentId } from '../domain/ids';
import { missingConsents } from './missing-consents';
import { aFinding } from './visits-for-tests';

const consent = (to: Consent['to'], withdrawnOn: string | null = null): Consent => ({
  kind: 'consent',
  id: `consent-${to}` as ConsentId,
  clientId: 'client-1' as ClientId,
  to,
  givenOn: calendarDay('2026-01-05'),
  withdrawnOn: withdrawnOn === null ? null : calendarDay(withdrawnOn),
  givenBy: null,
  chaperone: 'declined',
});
const of = (id: string, muscle: string) => {
  const at = muscleCentre(muscle, 'left');
  if (!at) throw new Error(`${muscle} has no place.`);
  return aFinding(id, [0, 0], { muscle, at });
};
const groin = of('finding-1', 'pectineus');
const jaw = of('finding-2', 'medial-pterygoid');
const kinds = (consents: Consent[], findings = [groin, jaw, groin]) =>
  missingConsents(consents, findings).map(({ to }) => to);

test('each area without a consent of its kind is named once', () => {
  expect(kinds([])).toEqual(['intimate', 'intraoral']);
  expect(kinds([consent('treatment')])).toEqual(['intimate', 'intraoral']);
  expect(kinds([consent('intimate')])).toEqual(['intraoral']);
  expect(kinds([consent('intimate'), consent('intraoral')])).toEqual([]);
});

test('a consent that was withdrawn is none', () => {
  expect(kinds([consent('intimate', '2026-02-01')], [groin])).toEqual(['intimate']);
});

test('where no finding is sensitive, nothing is missing', () => {
  expect(kinds([], [aFinding('finding-3')])).toEqual([]);
});
