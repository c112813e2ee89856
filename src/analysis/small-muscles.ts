import type { MuscleId } from '../domain/place';

/**
 * Up to how many millimetres two marks are the same place in muscles shorter than 100 mm on every sheet,
 * in which 50 mm to either side would take in the whole: half the way between the nearest of its usual
 * points, or where it has but one a quarter of its length; never less than 10 mm, for a fingertip is
 * about 15 mm wide. A test holds the table and the drawings together; written out because the usual points
 * are not loaded where knots are matched.
 */
export const smallMuscles: Readonly<Record<MuscleId, number>> = {
  'abductor-digiti-minimi-hand': 17,
  'adductor-hallucis': 22,
  'adductor-pollicis': 18,
  buccinator: 11,
  'first-dorsal-interosseous-hand': 17,
  'flexor-hallucis-brevis': 23,
  'lateral-pterygoid': 10,
  'masseter-deep-part': 16,
  'masseter-superficial-part': 10,
  'medial-pterygoid': 14,
  'opponens-pollicis': 13,
  'orbicularis-oculi': 17,
  'pelvic-floor-levator-ani-and-coccygeus': 23,
  'pronator-quadratus': 17,
  'quadratus-plantae': 22,
  subclavius: 17,
  'suboccipital-muscles': 20,
  'zygomaticus-major': 14,
};
