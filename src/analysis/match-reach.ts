import type { MuscleId } from '../domain/place';
import { smallMuscles } from './small-muscles';

/** K2: up to here two marks are the same place, and up to there they may be. */
const samePlaceMm = 30;
const askUpToMm = 50;

/** SD per axis of the difference of two marks of one knot (Barbero 2012: limits of 26.3 and 26.7 mm over 1.96). */
const palpationSdMm = 13.5;
/** 90 % of distances lie within so many SD per axis (Rayleigh). */
const ninety = 2.15;
/** A tap misses by 1.5 mm of the glass per axis (assumed), at 5.2 CSS px a millimetre. */
const tapSdPx = 7.8;

export interface MatchReach {
  readonly sameMm: number;
  readonly askUpToMm: number;
}

/**
 * K2, K11, K12: how far apart two marks of a muscle may be, placed at such scales (body millimetres per
 * CSS px). Where the whole body fills a small glass, the taps alone part two marks of one knot by more than
 * 50 mm: there the question is asked as far as 90 % of them lie.
 */
export function matchReach(muscle: MuscleId, scale: number, otherScale: number): MatchReach {
  const sameMm = Math.min(samePlaceMm, smallMuscles[muscle] ?? samePlaceMm);
  const within = ninety * Math.hypot(palpationSdMm, tapSdPx * scale, tapSdPx * otherScale);
  return { sameMm, askUpToMm: (sameMm / samePlaceMm) * Math.max(askUpToMm, within) };
}
