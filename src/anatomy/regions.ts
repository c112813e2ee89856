import type { RegionAt } from '../domain/finding';
import type { RegionId, Side } from '../domain/place';
import { type SheetId, type View, viewOf } from '../domain/sheets';
import back from './atlas/back-outlines.json' with { type: 'json' };
import front from './atlas/front-outlines.json' with { type: 'json' };
import compiled from './atlas/regions.json' with { type: 'json' };
import { inWindow } from './in-window';
import { mergeSides } from './merge-sides';
import type { Ring } from './sheet';
import { wordsBySide } from './words-by-side';

/** A part of the skin to which pain is referred, or a depth under no skin of its own. */
interface Region {
  readonly id: RegionId;
  /** As in the middle of a sentence: `behind the ear`. */
  readonly name: string;
  readonly laterality: 'paired' | 'midline';
}

/** All regions of the atlas, from head to foot. */
export const regions = compiled as readonly Region[];

const byId: ReadonlyMap<RegionId, Region> = new Map(regions.map((region) => [region.id, region]));

/** True for a region that exists once; an unknown id counts as paired, so that its side is kept. */
export const isMidline = (id: RegionId): boolean => byId.get(id)?.laterality === 'midline';

const nameInSentence = (id: RegionId): string => byId.get(id)?.name ?? id.replaceAll('-', ' ');

/** `Behind the ear`; an unknown id is made readable. */
export function regionName(id: RegionId): string {
  const name = nameInSentence(id);
  return name.charAt(0).toUpperCase() + name.slice(1);
}

/** Skin is the same on every layer. From the side no region is outlined. */
const outlines: Partial<Record<View, ReadonlyMap<RegionId, Ring>>> = {
  front: ringsOf(front),
  back: ringsOf(back),
};

/**
 * Where a region lies on a sheet: closed smooth rings in body millimetres, left and right apart. Empty
 * when nothing of it is seen there. `both`, or `midline` for a paired region, gives both sides.
 */
export function regionOutlines(sheet: SheetId, id: RegionId, side: Side): Ring[] {
  const left = outlines[viewOf(sheet)]?.get(id);
  if (!left?.some(([u, v]) => inWindow(sheet, u, v))) return [];
  if (side === 'left' || isMidline(id)) return [left];
  return side === 'right' ? [mirrored(left)] : [left, mirrored(left)];
}

/**
 * `behind the ear and temple, left; breastbone`: regions of one side together, in the order given,
 * without a capital or a full stop. Empty for none.
 */
export const regionWords = (list: readonly RegionAt[]): string =>
  wordsBySide(
    mergeSides(list).map(({ region, side }) => ({
      name: nameInSentence(region),
      side: isMidline(region) ? 'midline' : side,
    })),
  );

const mirrored = (ring: Ring): Ring => ring.map(([u, v]) => [-u, v]);

/** Compiled rings are flat: `[u, v, u, v, …]`. */
function ringsOf(table: Readonly<Record<string, readonly number[]>>): ReadonlyMap<RegionId, Ring> {
  const pairs = (flat: readonly number[]): Ring =>
    Array.from({ length: flat.length / 2 }, (_, i) => [flat[2 * i] ?? 0, flat[2 * i + 1] ?? 0]);
  return new Map(Object.entries(table).map(([id, flat]) => [id, pairs(flat)]));
}
