import { describe, expect, it } from 'vitest';
import type { Mark, MarkLook } from './mark';
import { markReach, markShapes } from './marks';
import type { Shape } from './shape';

const base: Mark = {
  id: 'a',
  at: { sheet: 'back-superficial', u: 0, v: 0 } as Mark['at'],
  look: 'active',
  ring: 'none',
  number: 3,
  selected: false,
  words: '',
};
const draw = (change: Partial<Mark>): Shape[] => markShapes({ ...base, ...change }, [0, 0], 1);
const rings = (shapes: Shape[]): Shape[] =>
  shapes.filter((s) => s.kind === 'disc' && !s.fill && s.stroke === 'finding');

/** What is left of a drawing when colour is taken away: forms, sizes, fills and dashes. */
const withoutColour = (shapes: Shape[]): string =>
  JSON.stringify(shapes, (key, value) => (['fill', 'stroke', 'ink'].includes(key) ? Boolean(value) : value));

function farthest(shapes: Shape[]): number {
  return Math.max(
    ...shapes.map((shape) => {
      const half = 'width' in shape ? (shape.width ?? 0) / 2 : 0;
      if (shape.kind === 'disc') return shape.r + half;
      const points =
        shape.kind === 'polygon' ? shape.rings.flat() : shape.kind === 'polyline' ? shape.points : [];
      return half + Math.max(0, ...points.map(([x, y]) => Math.max(Math.abs(x), Math.abs(y))));
    }),
  );
}

const looks: MarkLook[] = [
  'active',
  'latent',
  'satellite',
  'taut-band',
  'tender-point',
  'fascial-restriction',
  'ghost',
  'clear',
];

describe('marks', () => {
  it('differ by form, not by colour alone', () => {
    const forms = looks.flatMap((look) =>
      (['none', 'broken', 'full'] as const).map((ring) => withoutColour(draw({ look, ring }))),
    );
    expect(new Set(forms).size).toBe(forms.length);
  });

  it('say new by no ring, returned by a broken one, persisting by a full one', () => {
    expect(rings(draw({ ring: 'none' }))).toHaveLength(0);
    expect(rings(draw({ ring: 'broken' }))[0]).toHaveProperty('dash');
    expect(rings(draw({ ring: 'full' }))[0]).not.toHaveProperty('dash');
  });

  it('break a ring evenly, so that it closes without a stump', () => {
    const [ring] = rings(draw({ ring: 'broken' }));
    if (ring?.kind !== 'disc' || !ring.dash) throw new Error('no broken ring');
    const period = ring.dash.reduce((a, b) => a + b, 0);
    expect(((2 * Math.PI * ring.r) / period) % 1).toBeCloseTo(0, 6);
  });

  it('show the number of a finding, and none on a ghost', () => {
    expect(draw({})).toContainEqual(expect.objectContaining({ kind: 'text', text: '3' }));
    expect(draw({ look: 'ghost', number: null }).some((s) => s.kind === 'text')).toBe(false);
  });

  it('grow with tenderness', () => {
    const sizes = [0, 1, 2, 3, 4].map((tenderness) => farthest(draw({ tenderness })));
    expect(sizes).toEqual([...sizes].sort((a, b) => a - b));
    expect(new Set(sizes).size).toBe(5);
  });

  it('stay within their reach, whatever they say', () => {
    for (const look of looks)
      for (const ring of ['none', 'broken', 'full'] as const)
        for (const selected of [false, true]) {
          const mark = { ...base, look, ring, selected, tenderness: 4 };
          expect(farthest(markShapes(mark, [0, 0], 1))).toBeLessThanOrEqual(markReach(mark) + 0.01);
          expect(markReach(mark)).toBeLessThan(40);
        }
  });

  it('scale with their unit and stand where they are put', () => {
    const [small] = markShapes(base, [5, 7], 0.5);
    const [large] = markShapes(base, [5, 7], 1);
    if (small?.kind !== 'disc' || large?.kind !== 'disc') throw new Error('an active mark is a disc');
    expect(small.at).toEqual([5, 7]);
    expect(large.r).toBeCloseTo(small.r * 2);
  });
});
