import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { RegionAt } from '../domain/finding';
import { type MuscleId, outlineSchema } from '../domain/place';
import { oppositeSheet, type SheetId, sheetIds } from '../domain/sheets';
import { muscles } from './muscles';
import { regionOutlines } from './regions';
import { usualReferral } from './usual-points';
import { type PainArea, usualReferrers } from './usual-referrers';

const drawn = (outline: unknown): PainArea => ({ kind: 'drawn', outline: outlineSchema.parse(outline) });

/** A region of the client's left as if the client had drawn it. */
const painIn = (sheet: SheetId, region: string): PainArea => {
  const [ring] = regionOutlines(sheet, region, 'left');
  return drawn({ sheet, ring });
};

const named = (areas: readonly PainArea[], first: number): string[] =>
  usualReferrers(areas)
    .slice(0, first)
    .map(({ muscle, side }) => `${muscle} ${side}`);

describe('usualReferrers', () => {
  // Each checked by hand against the charts of Travell and Simons.
  it.each<[SheetId, string, MuscleId[]]>([
    ['front-superficial', 'temple', ['trapezius-upper', 'temporalis']],
    ['front-superficial', 'orbit', ['sternocleidomastoid-sternal-head']],
    ['front-superficial', 'anterior-shoulder', ['infraspinatus', 'deltoid-anterior']],
    ['front-superficial', 'thumb-base', ['opponens-pollicis', 'brachialis']],
    ['back-superficial', 'sacroiliac', ['quadratus-lumborum', 'gluteus-medius']],
    ['left-deep', 'lateral-thigh', ['gluteus-minimus', 'vastus-lateralis']],
    ['back-superficial', 'heel', ['soleus']],
  ])('on %s, pain in %s: among the first come %j', (sheet, region, expected) => {
    const found = named([painIn(sheet, region)], 20);
    for (const muscle of expected) expect(found).toContain(`${muscle} left`);
  });

  it('ranks the muscle that explains outer thigh and calf together before one that explains either', () => {
    const areas = [painIn('left-deep', 'lateral-thigh'), painIn('left-deep', 'lateral-calf')];
    const [first] = usualReferrers(areas);
    expect(first).toMatchObject({ muscle: 'gluteus-minimus', side: 'left', explained: 2 });
    expect(first?.fits).toHaveLength(2);
  });

  it('says how well a pattern fits: all of a main zone, none of what it does not reach', () => {
    const [area] = [painIn('front-superficial', 'temple')];
    const found = usualReferrers(area ? [area] : []).find(({ muscle }) => muscle === 'trapezius-upper');
    expect(found?.fits[0]?.main).toBeGreaterThan(0.95);
    expect(usualReferrers([painIn('sole', 'plantar-heel')]).map(({ muscle }) => muscle)).not.toContain(
      'trapezius-upper',
    );
  });

  it('finds what refers inside the body by the region’s name', () => {
    const at: RegionAt = { region: 'mouth-pharynx', side: 'midline' };
    expect(named([{ kind: 'region', at }], 30)).toContain('medial-pterygoid left');
  });

  it('has nothing to say of nothing, and of what lies beside the figure', () => {
    expect(usualReferrers([])).toEqual([]);
    const ring = [
      [900, 1600],
      [940, 1600],
      [920, 1640],
    ];
    expect(usualReferrers([drawn({ sheet: 'front-superficial', ring })])).toEqual([]);
  });

  it('finds a muscle by everything it mainly refers to', () => {
    const ids = muscles.map(({ id }) => id);
    fc.assert(
      fc.property(fc.constantFrom(...ids), fc.constantFrom('left', 'right'), (muscle, side) => {
        for (const { region, side: of } of usualReferral(muscle, side).main) {
          for (const sheet of sheetIds) {
            for (const ring of regionOutlines(sheet, region, of)) {
              const found = usualReferrers([drawn({ sheet, ring })]);
              expect(found.map((one) => `${one.muscle} ${one.side}`)).toContain(`${muscle} ${side}`);
            }
          }
        }
      }),
      { numRuns: 40 },
    );
  });

  it('mirrors: pain on the other side names the muscles of the other side, as well fitting', () => {
    const sheet = fc.constantFrom<SheetId>('front-superficial', 'back-deep', 'left-superficial', 'sole');
    const place = fc.tuple(
      fc.double({ min: 5, max: 150, noNaN: true }),
      fc.double({ min: 20, max: 1650, noNaN: true }),
    );
    fc.assert(
      fc.property(sheet, place, (on, [u, v]) => {
        const here = usualReferrers([drawn(disc(on, u, v))]);
        const opposite = oppositeSheet(on);
        const there = usualReferrers([drawn(opposite ? disc(opposite, u, v) : mirrored(disc(on, u, v)))]);
        const other = here.map((one) => ({ ...one, side: one.side === 'left' ? 'right' : 'left' }));
        const key = (one: { muscle: string; side: string }) => `${one.muscle} ${one.side}`;
        const byName = <T extends { muscle: string; side: string }>(list: T[]): T[] =>
          [...list].sort((a, b) => key(a).localeCompare(key(b)));
        expect(byName(there)).toEqual(byName(other));
      }),
    );
  });
});

const disc = (sheet: SheetId, u: number, v: number) => ({
  sheet,
  ring: Array.from({ length: 12 }, (_, i): [number, number] => {
    const angle = (2 * Math.PI * (i + 0.5)) / 12;
    return [u + 14 * Math.cos(angle), v + 14 * Math.sin(angle)];
  }),
});

const mirrored = ({ sheet, ring }: ReturnType<typeof disc>) => ({
  sheet,
  ring: ring.map(([u, v]): [number, number] => [-u, v]),
});
