import { expect, test } from 'vitest';
import { otherEmergenciesAbsent, otherFlagsAbsent, withEmergency, withFlag } from './answer-flags';
import {
  emergenciesPresent,
  emergencySchema,
  flagsPresent,
  nothingAsked,
  redFlagCheckSchema,
  redFlagSchema,
} from './red-flags';

test('"none of these" records a no for each sign, in a form that can be kept', () => {
  const check = otherEmergenciesAbsent(otherFlagsAbsent(nothingAsked));
  expect(check.flags).toHaveLength(redFlagSchema.options.length);
  expect(check.emergencies).toHaveLength(emergencySchema.options.length);
  expect([...flagsPresent(check), ...emergenciesPresent(check)]).toEqual([]);
  expect(redFlagCheckSchema.parse(check)).toEqual(check);
});

test('a yes that was given before stays when the others are answered with no', () => {
  const check = otherFlagsAbsent(withFlag(nothingAsked, 'fever', true));
  expect(flagsPresent(check)).toEqual(['fever']);
  expect(check.flags.filter((f) => f.flag === 'fever')).toHaveLength(1);
});

test('an answer taken back is not asked, and is no "no"', () => {
  const check = withFlag(withFlag(nothingAsked, 'sudden', false), 'sudden', null);
  expect(check).toEqual(nothingAsked);
});

test('limbs go with the nerve signs, the decision with the last flag', () => {
  const asked = withFlag(withFlag(nothingAsked, 'nerve', true), 'severe', true);
  const decided = { ...asked, limbs: ['left-arm' as const], decision: 'adapt' as const };
  const withoutNerve = withFlag(decided, 'nerve', false);
  expect(withoutNerve).toMatchObject({ limbs: [], decision: 'adapt' });
  expect(withFlag(withoutNerve, 'severe', false).decision).toBeNull();
});

test('an emergency leaves nothing to decide: never "treat"', () => {
  const decided = { ...withFlag(nothingAsked, 'severe', true), decision: 'treat' as const };
  expect(withEmergency(decided, 'chest', true).decision).toBeNull();
});
