import { type LocalCaution, localCautionWords } from '../domain/client';
import type { BodyPoint, Outline, Side } from '../domain/place';
import type { SheetId } from '../domain/sheets';
import { dangerOutlines, dangers } from './dangers';
import { insideRings } from './inside-rings';
import { regionOutlines, regionWords, undrawnRegions } from './regions';
import { samplesInside } from './samples-inside';
import { sentenceCase } from './sentence-case';
import type { Ring } from './sheet';

/** What a therapist is told who works at a place. */
export interface Warning {
  readonly id: string;
  /** Of the body itself, or of this client. */
  readonly kind: 'danger' | 'caution';
  /** `Back of the knee`, `Recent surgery`. */
  readonly title: string;
  readonly sentence: string;
  /** Where it lies on a sheet; a caution on its own side, whichever is asked for. Empty when it cannot be seen there. */
  readonly outlinesOn: (sheet: SheetId, side: Side) => Ring[];
}

const ofDangers: readonly Warning[] = dangers.map((danger) => ({
  id: `danger ${danger.id}`,
  kind: 'danger',
  title: sentenceCase(danger.name),
  sentence: danger.sentence,
  outlinesOn: (sheet, side) => dangerOutlines(sheet, danger, side),
}));

const ofCaution = ({ kind, words, regions }: LocalCaution, i: number): Warning => ({
  id: `caution ${i}`,
  kind: 'caution',
  title: localCautionWords[kind],
  sentence: [words.trim().replace(/[.]$/, ''), sentenceCase(regionWords(regions))]
    .filter(Boolean)
    .map((part) => `${part}.`)
    .join(' '),
  outlinesOn: (sheet) => regions.flatMap(({ region, side }) => regionOutlines(sheet, region, side)),
});

/**
 * What warns where a mark lies, the client's own cautions first. A caution of a depth alone that no
 * sheet can show warns wherever one works, because it cannot be told where it does not.
 */
export const warningsAt = (at: BodyPoint, cautions: readonly LocalCaution[]): Warning[] =>
  meeting(at.sheet, cautions, (rings) => rings.some((ring) => insideRings([ring], at.u, at.v)));

const across = 24;

/** Likewise where a painted area touches a place at all: pressure is not held back at its edge. */
export function warningsIn({ sheet, ring }: Outline, cautions: readonly LocalCaution[]): Warning[] {
  const points = [...samplesInside([ring], across), ...ring];
  const touches = (place: Ring): boolean =>
    points.some(([u, v]) => insideRings([place], u, v)) || place.some(([u, v]) => insideRings([ring], u, v));
  return meeting(sheet, cautions, (rings) => rings.some(touches));
}

function meeting(
  sheet: SheetId,
  cautions: readonly LocalCaution[],
  meets: (rings: readonly Ring[]) => boolean,
): Warning[] {
  const unseen = new Set(undrawnRegions.map(({ id }) => id));
  const own = cautions.map((caution, i) => ({
    warning: ofCaution(caution, i),
    everywhere: caution.regions.every(({ region }) => unseen.has(region)),
  }));
  return [
    ...own
      .filter((one) => one.everywhere || meets(one.warning.outlinesOn(sheet, 'both')))
      .map((one) => one.warning),
    ...ofDangers.filter((one) => meets(one.outlinesOn(sheet, 'both'))),
  ];
}
