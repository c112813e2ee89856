import { stateWords } from '../analysis/course';
import type { KnotHistory, KnotState } from '../analysis/recurrence-types';
import { tally } from '../analysis/tally';
import { placeWords } from '../anatomy/side-words';
import type { DrawnMark, Mark, MarkRing } from './mark';
import type { Ink, Point, Shape } from './shape';

const rings: Partial<Record<KnotState, MarkRing>> = { returned: 'broken', persisting: 'full' };

/** The knots that had been found by a visit, each as that visit left it; what it did not check is a dotted ring. */
export const visitMarks = (knots: readonly KnotHistory[], at: number): Mark[] =>
  knots.flatMap((knot) => visitMark(knot, at) ?? []);

function visitMark(knot: KnotHistory, at: number): Mark | null {
  const visit = knot.visits[at];
  const seen = knot.visits.slice(0, at + 1);
  if (!visit || !seen.some((v) => v.finding)) return null;
  const { state } = tally(seen.map((v) => v.state));
  const tenderness = visit.finding?.tenderness ?? null;
  const mark = {
    id: knot.knot,
    at: knot.at,
    of: knot,
    ring: 'none',
    number: null,
    selected: false,
    words: `${placeWords(knot.muscle, knot.side)} ${saidOf(visit.state, state)}.`,
  } as const;
  switch (visit.state) {
    case 'present':
      return { ...mark, look: 'active', ring: rings[state] ?? 'none', number: tenderness, tenderness };
    case 'slight':
      return { ...mark, look: 'satellite', drawn: slight };
    case 'clear':
      return { ...mark, look: 'clear' };
    case 'not-checked':
      return { ...mark, look: 'ghost' };
  }
}

const saidOf = (state: KnotHistory['visits'][number]['state'], so: KnotState): string =>
  state === 'present'
    ? stateWords[so]
    : { slight: 'Slight', clear: 'Checked, clear', 'not-checked': 'Not checked' }[state];

const slight: DrawnMark = {
  key: 'slight',
  shapes: (at, unit) => [
    { kind: 'disc', at, r: 5.5 * unit, fill: 'finding-soft', stroke: 'finding', width: 1.6 * unit },
  ],
};

/** What was present at an earlier visit, faint, under what is there now. */
export const beforeMarks = (knots: readonly KnotHistory[], at: number): Mark[] =>
  visitMarks(knots, at)
    .filter((m) => m.look === 'active')
    .map((m) => ({ ...m, id: `before ${m.id}`, ring: 'none', number: null, drawn: faint }));

/** How an earlier visit lies under a later one. */
export const faint: DrawnMark = {
  key: 'before',
  shapes: (at, unit) => [
    {
      kind: 'disc',
      at,
      r: 15 * unit,
      fill: 'usual',
      fillOpacity: 0.28,
      stroke: 'usual',
      width: 1.4 * unit,
      dash: [3 * unit, 2.4 * unit],
    },
  ],
};

/** Under so many checks a share is hardly known. */
export const fewChecks = 5;

/** How often each place was affected, of the checks up to a visit: "4/6", darker the larger the share. */
export function oftenMarks(knots: readonly KnotHistory[], at: number): Mark[] {
  return knots.flatMap((knot) => {
    const { presentCount, checkCount } = tally(knot.visits.slice(0, at + 1).map((v) => v.state));
    if (checkCount === 0) return [];
    return {
      id: knot.knot,
      at: knot.at,
      of: knot,
      look: 'active',
      ring: 'none',
      number: null,
      tenderness: 4,
      selected: false,
      drawn: often(presentCount, checkCount),
      words: `${placeWords(knot.muscle, knot.side)} Present at ${presentCount} of ${checkCount} checks.`,
    } as const;
  });
}

/** Filled where the share is known well enough; of few checks only hatched, with a broken rim. */
export function often(present: number, checks: number): DrawnMark {
  const known = checks >= fewChecks;
  const share = present / checks;
  const ink: Ink = known && share > 0.45 ? 'on-finding' : 'text';
  return {
    key: `often ${present}/${checks}`,
    shapes: (at, unit) => [
      { kind: 'disc', at, r: 15 * unit, fill: 'ground', fillOpacity: 0.9 },
      ...(known ? [filled(at, unit, share)] : hatched(at, unit, share)),
      {
        kind: 'text',
        at,
        text: `${present}/${checks}`,
        size: (checks > 9 ? 9.5 : 11.5) * unit,
        ink,
        align: 'centre',
        weight: 'bold',
      },
    ],
  };
}

const filled = (at: Point, unit: number, share: number): Shape => ({
  kind: 'disc',
  at,
  r: 14 * unit,
  fill: 'finding',
  fillOpacity: 0.08 + 0.92 * share,
  stroke: 'finding',
  width: 1.6 * unit,
});

/** Wider hatch for a smaller share; none at all where it was never present. */
function hatched([x, y]: Point, unit: number, share: number): Shape[] {
  const ring = Array.from({ length: 24 }, (_, i): Point => {
    const turn = (i / 24) * 2 * Math.PI;
    return [x + 14 * unit * Math.cos(turn), y + 14 * unit * Math.sin(turn)];
  });
  const rim = { stroke: 'finding', width: 1.4 * unit } as const;
  return [
    ...(share > 0
      ? [
          {
            kind: 'polygon',
            rings: [ring],
            ...rim,
            strokeOpacity: 0.5,
            hatch: (8 - 4 * share) * unit,
          } as const,
        ]
      : []),
    { kind: 'disc', at: [x, y], r: 14 * unit, ...rim, dash: [3 * unit, 2.4 * unit] },
    { kind: 'disc', at: [x, y], r: 8.5 * unit, fill: 'ground', fillOpacity: 0.85 },
  ];
}
