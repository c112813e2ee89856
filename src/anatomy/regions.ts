import type { RegionAt } from '../domain/finding';
import type { RegionId, Side } from '../domain/place';
import type { SheetId } from '../domain/sheets';
import { type Outlines, outlinesOn } from './area-outlines';
import compiledOutlines from './atlas/region-outlines.json' with { type: 'json' };
import compiled from './atlas/regions.json' with { type: 'json' };
import { mergeSides } from './merge-sides';
import { sentenceCase } from './sentence-case';
import type { Ring } from './sheet';
import { wordsBySide } from './words-by-side';

/** A part of the skin to which pain is referred, or a depth under no skin of its own. */
export interface Region {
  readonly id: RegionId;
  /** As in the middle of a sentence: `behind the ear`. */
  readonly name: string;
  readonly laterality: 'paired' | 'midline';
  /** The id by which older records name this region and its neighbours together. */
  readonly replaces?: RegionId;
}

/** All regions of the atlas, from head to foot. */
export const regions = compiled as readonly Region[];

const byId: ReadonlyMap<RegionId, Region> = new Map(regions.map((region) => [region.id, region]));

/** True for a region that exists once; an unknown id counts as paired, so that its side is kept. */
export const isMidline = (id: RegionId): boolean => byId.get(id)?.laterality === 'midline';

const nameInSentence = (id: RegionId): string => byId.get(id)?.name ?? id.replaceAll('-', ' ');

/** `Behind the ear`; an unknown id is made readable. */
export const regionName = (id: RegionId): string => sentenceCase(nameInSentence(id));

const outlines: Readonly<Record<RegionId, Outlines>> = compiledOutlines;

/** Those inside the body, which no sheet can show. */
export const undrawnRegions = regions.filter(({ id }) => Object.keys(outlines[id] ?? {}).length === 0);

/** What an id stands for: itself, or in an older record the regions that have taken its place. */
const meantBy = (id: RegionId): readonly Region[] =>
  byId.has(id) ? [byId.get(id) as Region] : regions.filter(({ replaces }) => replaces === id);

/**
 * Where a region lies on a sheet: closed smooth rings in body millimetres, left and right apart. Empty
 * when nothing of it is seen there. `both`, or `midline` for a paired region, gives both sides.
 */
export const regionOutlines = (sheet: SheetId, id: RegionId, side: Side): Ring[] =>
  meantBy(id).flatMap((region) =>
    outlinesOn(sheet, outlines[region.id] ?? {}, isMidline(region.id) ? 'midline' : side),
  );

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
