import { expect, it } from 'vitest';
import { differences } from './differences';

it('says where two versions differ, in words, and nothing of where they agree', () => {
  const inUse = {
    id: 'x',
    name: 'Ana',
    gpPractice: '1',
    findings: [{ pain: 3, taut: true }],
    plan: { aim: '' },
  };
  const other = {
    id: 'y',
    name: 'Ana',
    gpPractice: '',
    findings: [{ pain: 4, taut: true }, { pain: 1 }],
    plan: { aim: 'Run' },
  };
  expect(differences(inUse, other)).toEqual([
    { where: 'GP practice', inUse: '1', other: '' },
    { where: 'Findings 1, pain', inUse: '3', other: '4' },
    { where: 'Findings 2, pain', inUse: '', other: '1' },
    { where: 'Plan, aim', inUse: '', other: 'Run' },
  ]);
  expect(differences(inUse, { ...inUse, id: 'z' })).toEqual([]);
});

it('says days and hours as a person reads them', () => {
  const at = new Date(2026, 2, 4, 14, 5).getTime();
  expect(differences({ signature: null }, { signature: { at, hash: 'abc' } })).toEqual([
    { where: 'Signature, at', inUse: '', other: '4 Mar 2026, 14:05' },
  ]);
});

it('compares what has an id with its like, wherever it stands, and counts on after those in use', () => {
  const finding = (id: string, pain: number) => ({ id, pain, findingId: `f-${id}` });
  const inUse = { findings: [finding('a', 3), finding('b', 5)] };
  const other = { findings: [finding('c', 7), finding('b', 6), finding('a', 3)] };
  expect(differences(inUse, other)).toEqual([
    { where: 'Findings 2, pain', inUse: '5', other: '6' },
    { where: 'Findings 3, pain', inUse: '', other: '7' },
  ]);
});

it('tells no ids and no places on the sheet', () => {
  const version = (n: number) => ({
    sessionId: `s-${n}`,
    clears: [{ muscle: 'infraspinatus', knot: `k-${n}` }],
    at: { sheet: 'back', u: n, v: n },
    scale: n,
    referral: { outline: [{ u: n, v: n }] },
  });
  expect(differences(version(1), version(2))).toEqual([]);
});
