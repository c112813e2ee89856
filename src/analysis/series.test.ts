import { expect, test } from 'vitest';
import { techniqueOf } from '../domain/choices';
import type { FindingId, TreatmentId } from '../domain/ids';
import { bodyPoint } from '../domain/place';
import type { Session } from '../domain/session';
import type { Response, Treatment } from '../domain/treatment';
import { wentBefore } from './before-clear';
import { knotOf } from './course-for-tests';
import { clientSeries, knotSeries, pressureTolerated } from './series';
import { aFinding, aSession } from './visits-for-tests';

const treated = (
  finding: string | null,
  pressure: number | null,
  response: Response | null,
  technique = 'trigger-point-therapy',
): Treatment => ({
  id: `treatment-${finding}-${pressure}` as TreatmentId,
  findingId: finding as FindingId | null,
  area:
    finding === null
      ? {
          outline: { sheet: 'back-superficial', ring: [] },
          muscles: [{ muscle: 'trapezius-upper', side: 'left' }],
        }
      : null,
  technique: techniqueOf(technique),
  pressure,
  response,
  holdSeconds: null,
  holdSince: null,
  release: null,
  painAfter: null,
});

const visit = (n: number, ...treatments: Treatment[]): Session => ({
  ...aSession(n, [aFinding(`finding-${n}`)]),
  treatments,
});
const byId = (...sessions: Session[]) => new Map(sessions.map((s) => [s.id as string, s]));

test('M4: tolerated is the highest pressure answered with comfortable or productive', () => {
  const at = visit(
    1,
    treated('finding-1', 2, 'comfortable'),
    treated('finding-1', 3, 'productive'),
    treated('finding-1', 4, 'too-much'),
    treated('finding-1', 5, null),
    treated('other', 5, 'comfortable'),
  );
  expect(pressureTolerated(at, 'finding-1' as FindingId)).toBe(3);
  expect(
    pressureTolerated(visit(1, treated('finding-1', 4, 'too-much')), 'finding-1' as FindingId),
  ).toBeNull();
});

test('M4: a knot measures nothing where it was not found', () => {
  const sessions = byId(visit(1, treated('finding-1', 2, 'productive')), aSession(2), visit(3));
  expect(knotSeries(knotOf('PCs'), sessions).map((m) => [m.tenderness, m.pressure])).toEqual([
    [3, 2],
    [null, null],
    [1, null],
  ]);
});

test('M6: of the client, pain as told and the middle of what was palpated', () => {
  const session = {
    ...aSession(1, [
      aFinding('finding-1', undefined, { tenderness: 1, threshold: 2.5 }),
      aFinding('finding-2', undefined, { tenderness: 2 }),
      aFinding('finding-3', undefined, { tenderness: 4, threshold: 3.5 }),
      aFinding('finding-4', undefined, { tenderness: null }),
    ]),
    painNow: 6,
  };
  expect(clientSeries([aSession(2), session])).toMatchObject([
    { pain: 6, tenderness: 2, pressure: null, threshold: 3 },
    { pain: null, tenderness: null, threshold: null },
  ]);
});

test('M5: what went before the next check is counted by technique and pressure', () => {
  const sessions = byId(
    visit(1, treated('finding-1', 3, 'productive'), treated('finding-1', 3, 'productive')),
    visit(2, treated('finding-2', 3, 'productive'), treated(null, 2, 'comfortable', 'myofascial-release')),
    aSession(3),
    visit(4, treated('finding-4', 3, 'productive')),
  );
  expect(wentBefore(knotOf('PPCP'), sessions)).toEqual([
    { technique: 'Trigger point therapy', pressure: 3, clear: 1, of: 2 },
    { technique: 'Myofascial release', pressure: 2, clear: 1, of: 1 },
  ]);
});

test('M5: work over another muscle is none of its own', () => {
  const elsewhere = {
    ...treated(null, 2, null),
    area: { outline: { sheet: 'sole' as const, ring: [] }, muscles: [] },
  };
  expect(wentBefore(knotOf('PC', { at: bodyPoint('sole', 0, 0) }), byId(visit(1, elsewhere)))).toEqual([]);
});
