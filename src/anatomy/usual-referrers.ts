import type { RegionAt } from '../domain/finding';
import type { MuscleId, Outline } from '../domain/place';
import { insideRings } from './inside-rings';
import { muscles } from './muscles';
import { regionsOn } from './regions-on';
import { boxesMeet, distanceToBox, ringBox } from './ring-box';
import { samplesInside } from './samples-inside';
import { usualReferral } from './usual-points';

/** Where a client feels pain: drawn on a sheet, or a region by name, as those inside the body must be. */
export type PainArea =
  | { readonly kind: 'drawn'; readonly outline: Outline }
  | { readonly kind: 'region'; readonly at: RegionAt };

/** How much of one painful area a muscle's usual pattern holds: shares from 0 to 1. */
export interface Fit {
  readonly main: number;
  /** Only by spill-over, which comes with strong pain. */
  readonly spillover: number;
}

/** A muscle whose usual pattern meets what hurts. */
export interface Referrer {
  readonly muscle: MuscleId;
  readonly side: 'left' | 'right';
  /** One for each area asked about, in order. */
  readonly fits: readonly Fit[];
  /** In how many of them the pattern holds at least half. */
  readonly explained: number;
}

const across = 16;
/** A pattern that holds less of every area than this is not named. */
const leastShare = 0.1;
const spilloverCounts = 0.5;
/** Sums that differ by less than this are alike: an outline is drawn no finer. */
const alike = 0.05;

/**
 * The muscles that usually refer to where the client feels pain: first those whose patterns hold at least
 * half of most areas, then by how much they hold, spill-over counting half; among equals a pattern that
 * texts agree on, then the smaller pattern. It says what is usual, after the patterns of the atlas, and no more.
 */
export function usualReferrers(areas: readonly PainArea[]): Referrer[] {
  const held = areas.map(heldBy);
  return patterns()
    .map((pattern) => ({ pattern, fits: held.map((samples) => fitOf(pattern, samples)) }))
    .filter(({ fits }) => fits.some(({ main, spillover }) => main + spillover >= leastShare))
    .map(({ pattern, fits }) => ({ pattern, fits, explained: fits.filter(holdsHalf).length }))
    .sort(
      (a, b) =>
        b.explained - a.explained || scoreOf(b.fits) - scoreOf(a.fits) || inRank(a.pattern, b.pattern),
    )
    .map(({ pattern: { muscle, side }, fits, explained }) => ({ muscle, side, fits, explained }));
}

const holdsHalf = ({ main, spillover }: Fit): boolean => main + spillover * spilloverCounts >= 0.5;

const scoreOf = (fits: readonly Fit[]): number => {
  const sum = fits.reduce((all, { main, spillover }) => all + main + spillover * spilloverCounts, 0);
  return Math.round(sum / alike);
};

interface Pattern {
  readonly muscle: MuscleId;
  readonly side: 'left' | 'right';
  readonly main: ReadonlySet<string>;
  readonly spillover: ReadonlySet<string>;
  /** Lower comes first among equals. */
  readonly rank: number;
}

const inRank = (a: Pattern, b: Pattern): number => a.rank - b.rank;

let known: readonly Pattern[] | null = null;

function patterns(): readonly Pattern[] {
  known ??= muscles.flatMap(({ id, certainty }) =>
    (['left', 'right'] as const).map((side) => {
      const { main, spillover } = usualReferral(id, side);
      const rank = (certainty === 'established' ? 0 : 100) + main.length;
      return { muscle: id, side, main: keysOf(main), spillover: keysOf(spillover), rank };
    }),
  );
  return known;
}

/** `both` is the left one and the right one. */
const keysOf = (list: readonly RegionAt[]): ReadonlySet<string> =>
  new Set(
    list.flatMap(({ region, side }) =>
      side === 'both' ? [`${region} left`, `${region} right`] : [`${region} ${side}`],
    ),
  );

/** Which samples of an area each region holds. */
interface Held {
  readonly count: number;
  readonly by: ReadonlyMap<string, Uint8Array>;
}

function heldBy(area: PainArea): Held {
  if (area.kind === 'region')
    return { count: 1, by: new Map([...keysOf([area.at])].map((key) => [key, Uint8Array.of(1)])) };
  const { sheet, ring } = area.outline;
  const inside = samplesInside([ring], across);
  const samples = inside.length > 0 ? inside : ring;
  const zone = ringBox([ring]);
  const by = new Map<string, Uint8Array>();
  for (const place of regionsOn(sheet)) {
    if (!boxesMeet(place.box, zone)) continue;
    const key = `${place.region} ${place.side}`;
    const flags = by.get(key) ?? new Uint8Array(samples.length);
    samples.forEach(([u, v], i) => {
      if (distanceToBox(place.box, u, v) === 0 && insideRings([place.ring], u, v)) flags[i] = 1;
    });
    by.set(key, flags);
  }
  return { count: samples.length, by };
}

function fitOf({ main, spillover }: Pattern, { count, by }: Held): Fit {
  const inMain = new Uint8Array(count);
  const inAny = new Uint8Array(count);
  for (const [key, flags] of by) {
    const isMain = main.has(key);
    if (!isMain && !spillover.has(key)) continue;
    flags.forEach((flag, i) => {
      if (!flag) return;
      inAny[i] = 1;
      if (isMain) inMain[i] = 1;
    });
  }
  const sum = (flags: Uint8Array): number => flags.reduce((all, flag) => all + flag, 0);
  return { main: sum(inMain) / count, spillover: (sum(inAny) - sum(inMain)) / count };
}
