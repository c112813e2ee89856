import type { ConsentKind } from '../domain/consent';
import type { BodyPoint, MuscleId, RegionId } from '../domain/place';
import { insideRings } from './inside-rings';
import { regionOutlines } from './regions';

/** An area for which consent to treatment alone is not enough. */
export interface SensitiveArea {
  readonly to: Extract<ConsentKind, 'intimate' | 'intraoral'>;
  /** As in the middle of a sentence: `chest or breast`. */
  readonly name: string;
  /** Why it is asked, as a sentence. */
  readonly reason: string;
}

/*
 * Intimate: breasts, genitalia and rectum, and whatever a client may feel to be so (General Medical Council,
 * Intimate examinations and chaperones, 2024). So the regions around them are asked about as well.
 */
const chest: SensitiveArea = {
  to: 'intimate',
  name: 'chest or breast',
  reason: 'Pressure there meets breast tissue or lies beside it.',
};
const groin: SensitiveArea = {
  to: 'intimate',
  name: 'groin',
  reason: 'The hand lies beside the genitals.',
};
const perineum: SensitiveArea = {
  to: 'intimate',
  name: 'gluteal fold or perineum',
  reason: 'The hand lies beside the genitals or the cleft of the buttocks.',
};
const pelvicFloor: SensitiveArea = {
  to: 'intimate',
  name: 'pelvic floor',
  reason: 'It is reached through or beside an intimate area.',
};
const mouth: SensitiveArea = {
  to: 'intraoral',
  name: 'inside the mouth',
  reason: 'This muscle is often reached from inside the mouth. Pressed from outside, it needs none of this.',
};

const byRegion: Readonly<Record<RegionId, SensitiveArea>> = {
  'upper-chest': chest,
  'breast-nipple': chest,
  groin,
  suprapubic: groin,
  'lower-buttock': perineum,
  coccyx: perineum,
  'perineum-genital': perineum,
};

const byMuscle: Readonly<Record<MuscleId, SensitiveArea>> = {
  'pelvic-floor-levator-ani-and-coccygeus': pelvicFloor,
  'medial-pterygoid': mouth,
  'lateral-pterygoid': mouth,
  buccinator: mouth,
};

/** The areas that need a consent of their own in which a mark lies, by its place and by its muscle; each once. */
export function sensitiveAreas({
  muscle,
  at,
}: {
  readonly muscle: MuscleId;
  readonly at: BodyPoint;
}): SensitiveArea[] {
  const met = Object.entries(byRegion)
    .filter(([region]) =>
      regionOutlines(at.sheet, region, 'both').some((ring) => insideRings([ring], at.u, at.v)),
    )
    .map(([, area]) => area);
  return [...new Set([...met, ...(byMuscle[muscle] ? [byMuscle[muscle]] : [])])];
}
