import { sideOfView, type View } from '../../../src/domain/sheets';

/**
 * Muscles of the sheets seen from the side that lie behind the middle of the trunk, arm or leg: from
 * their spine-side or hind edge (`u` smallest) they reach forward. All others reach back from the front.
 */
const behind: ReadonlySet<string> = new Set([
  'abductor-digiti-minimi-foot',
  'anconeus',
  'biceps-femoris',
  'deltoid-posterior',
  'extensor-carpi-ulnaris',
  'flexor-digitorum-brevis',
  'flexor-hallucis-longus',
  'gastrocnemius',
  'gluteus-maximus',
  'iliocostalis-lumborum',
  'infraspinatus',
  'latissimus-dorsi',
  'levator-scapulae',
  'obturator-internus-and-hip-rotators',
  'pelvic-floor-levator-ani-and-coccygeus',
  'plantaris',
  'quadratus-lumborum',
  'quadratus-plantae',
  'rhomboids',
  'semimembranosus',
  'semispinalis-capitis',
  'semitendinosus',
  'serratus-posterior-inferior',
  'serratus-posterior-superior',
  'soleus',
  'splenius-capitis',
  'subscapularis',
  'supraspinatus',
  'teres-major',
  'teres-minor',
  'tibialis-posterior',
  'trapezius-lower',
  'trapezius-middle',
  'trapezius-upper',
  'triceps-brachii',
]);

/**
 * To which hand `across` grows for one who goes from origin to insertion, on a map with `u` to the right
 * and `v` up: 1 to the left, -1 to the right. Front and back share `u` and `v`, so the same hand is the
 * same edge on both. From the side, `u` stands for it: what is nearer the midline lies farther back in
 * a muscle behind the middle (the same hand) and farther forward in one before it (the other).
 */
export const acrossHand = (view: View, muscle: string): 1 | -1 =>
  sideOfView(view) === null || behind.has(muscle) ? 1 : -1;
