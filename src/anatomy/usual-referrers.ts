import type { RegionAt } from '../domain/finding';
import type { MuscleId, Outline } from '../domain/place';
import { muscles } from './muscles';
import { heldCount, regionsUnder } from './regions-under';
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
  const { count, held } = regionsUnder(area.outline, across);
  const by = new Map<string, Uint8Array>();
  for (const { place, flags } of held) {
    const key = `${place.region} ${place.side}`;
    const other = by.get(key);
    by.set(key, other ? flags.map((flag, i) => flag | (other[i] ?? 0)) : flags);
  }
  return { count, by };
}

function fitOf(pattern: Pattern, { count, by }: Held): Fit {
  const inMain = new Uint8Array(count);
  const inAny = new Uint8Array(count);
  for (const [key, flags] of by) {
    const isMain = pattern.main.has(key);
    if (!isMain && !pattern.spillover.has(key)) continue;
    flags.forEach((flag, i) => {
      if (!flag) return;
      inAny[i] = 1;
      if (isMain) inMain[i] = 1;
    });
  }
  const main = heldCount(inMain);
  return { main: main / count, spillover: (heldCount(inAny) - main) / count };
}
