import { expect, it } from 'vitest';
import { type Finding, type ReferralZone, ungraded } from '../domain/finding';
import type { FindingId } from '../domain/ids';
import { bodyPoint } from '../domain/place';
import { findingZones } from './session-zones';

const finding = (referral: ReferralZone): Finding => ({
  id: 'finding-1' as FindingId,
  muscle: 'pectoralis-minor',
  side: 'left',
  at: bodyPoint('front-superficial', 120, 1300),
  scale: 0.4,
  ...ungraded,
  referral,
});
const regions = [
  { region: 'upper-chest', side: 'left' as const },
  { region: 'breast-nipple', side: 'left' as const },
];

it('fills each region that the client confirmed: where two overlap, neither is a hole in the other', () => {
  const zones = findingZones(finding({ source: 'picked', regions }), 'front-superficial', false);
  expect(zones.map(({ kind, rings }) => [kind, rings.length])).toEqual([
    ['drawn', 1],
    ['drawn', 1],
  ]);
});

it('keeps the usual pattern apart from the client’s own until it is confirmed', () => {
  const zones = findingZones(finding({ source: 'usual', regions }), 'front-superficial', false);
  expect(zones.map(({ kind }) => kind)).toEqual(['usual']);
  expect(findingZones(finding({ source: 'usual', regions }), 'sole', false)).toEqual([]);
});
