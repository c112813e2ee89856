import { expect, test } from 'vitest';
import { techniqueOf } from '../domain/choices';
import type { FindingId, TreatmentId } from '../domain/ids';
import type { Session } from '../domain/session';
import type { Response, Treatment } from '../domain/treatment';
import { muscleSeries, oftenMeasured } from './muscle-series';
import { aFinding, aSession } from './visits-for-tests';

const treated = (on: string | 'area', pressure: number, response: Response): Treatment => ({
  id: `treatment-${on}-${pressure}` as TreatmentId,
  findingId: on === 'area' ? null : (on as FindingId),
  area:
    on === 'area'
      ? {
          outline: { sheet: 'back-superficial', ring: [] },
          muscles: [{ muscle: 'trapezius-upper', side: 'left' }],
        }
      : null,
  technique: techniqueOf('deep-tissue'),
  pressure,
  response,
  holdSeconds: null,
  holdSince: null,
  release: null,
  painAfter: null,
});

const sessions: Session[] = [
  {
    ...aSession(1, [
      aFinding('finding-1', undefined, { tenderness: 2, pain: 4, threshold: 2 }),
      aFinding('finding-2', [90, 1380], { tenderness: 4, pain: 7 }),
      aFinding('finding-3', undefined, { side: 'right', tenderness: 1 }),
    ]),
    treatments: [treated('finding-1', 2, 'productive'), treated('finding-3', 5, 'comfortable')],
  },
  { ...aSession(2), treatments: [treated('area', 3, 'comfortable'), treated('area', 5, 'too-much')] },
  aSession(3, [aFinding('finding-4', undefined, { tenderness: 1 })]),
];

test('M7: of a muscle and side the middle of its findings, and the highest pressure borne, areas included', () => {
  const [left, right, ...others] = muscleSeries(sessions.toReversed());
  expect(others).toEqual([]);
  expect(left).toMatchObject({ muscle: 'trapezius-upper', side: 'left' });
  expect(left?.series.map((m) => [m.tenderness, m.pain, m.pressure, m.threshold])).toEqual([
    [3, 5.5, 2, 2],
    [null, null, 3, null],
    [1, null, null, null],
  ]);
  expect(right?.series.map((m) => m.pressure)).toEqual([5, null, null]);
});

test('M7: told from two measurements on, the most often measured first', () => {
  const all = muscleSeries(sessions);
  const names = (measure: 'tenderness' | 'pressure' | 'threshold') =>
    oftenMeasured(all, measure).map((m) => m.side);
  expect(names('tenderness')).toEqual(['left']);
  expect(names('pressure')).toEqual(['left']);
  expect(names('threshold')).toEqual([]);
  const again = muscleSeries([
    ...sessions,
    ...[4, 5, 6].map((n) => aSession(n, [aFinding(`finding-1${n}`, undefined, { side: 'right' })])),
  ]);
  expect(oftenMeasured(again, 'tenderness').map((m) => m.side)).toEqual(['right', 'left']);
});
