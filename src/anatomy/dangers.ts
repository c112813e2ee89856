import type { BodyPoint, Side } from '../domain/place';
import type { SheetId } from '../domain/sheets';
import { type Outlines, outlinesOn } from './area-outlines';
import compiled from './atlas/dangers.json' with { type: 'json' };
import { insideRings } from './inside-rings';
import type { Ring } from './sheet';

/** A place where deep pressure can harm. */
export interface Danger {
  readonly id: string;
  /** As in the middle of a sentence: `front of the neck`. */
  readonly name: string;
  readonly laterality: 'paired' | 'midline';
  /** What lies there, and what to do. */
  readonly sentence: string;
  readonly certainty: 'established' | 'uncertain';
  readonly source: string;
  readonly outlines: Outlines;
}

/** All places of danger, from head to foot. */
export const dangers = compiled as unknown as readonly Danger[];

/** Where one lies on a sheet, both sides unless one is asked for; empty when it cannot be seen there. */
export const dangerOutlines = (
  sheet: SheetId,
  { outlines, laterality }: Danger,
  side: Side = 'both',
): Ring[] => outlinesOn(sheet, outlines, laterality === 'midline' ? 'midline' : side);

/** The places of danger in which a mark lies. */
export const dangersAt = ({ sheet, u, v }: BodyPoint): Danger[] =>
  dangers.filter((danger) => dangerOutlines(sheet, danger).some((ring) => insideRings([ring], u, v)));
