import type { FindingKind } from '../../domain/finding';
import { type BodyPoint, bodyPoint, type MuscleId, type Outline, type Side } from '../../domain/place';
import { oval } from './oval';

interface SampleKnot {
  readonly muscle: MuscleId;
  readonly side: Side;
  readonly at: BodyPoint;
  readonly kind: FindingKind;
  /** Drawn by the client, taken over from the atlas, or not asked. */
  readonly referral: Outline | 'usual' | null;
}

/** Where the sample client's knots are. */
export const knots = {
  neckLeft: {
    muscle: 'trapezius-upper',
    side: 'left',
    at: bodyPoint('back-superficial', 40, 1444),
    kind: 'active',
    referral: oval('back-superficial', [34, 1508], [16, 46], 8),
  },
  neckRight: {
    muscle: 'trapezius-upper',
    side: 'right',
    at: bodyPoint('back-superficial', -38, 1446),
    kind: 'active',
    referral: 'usual',
  },
  shoulderBlade: {
    muscle: 'infraspinatus',
    side: 'right',
    at: bodyPoint('back-superficial', -116, 1331),
    kind: 'active',
    referral: oval('front-superficial', [-168, 1352], [26, 44], -12),
  },
  lowerTrapezius: {
    muscle: 'trapezius-lower',
    side: 'left',
    at: bodyPoint('back-superficial', 44, 1296),
    kind: 'latent',
    referral: null,
  },
  chest: {
    muscle: 'pectoralis-major-sternocostal-part',
    side: 'left',
    at: bodyPoint('front-superficial', 88, 1300),
    kind: 'satellite',
    referral: null,
  },
  hip: {
    muscle: 'gluteus-medius',
    side: 'left',
    at: bodyPoint('back-superficial', 106, 966),
    kind: 'active',
    referral: oval('back-superficial', [44, 946], [30, 22], 20),
  },
  thigh: {
    muscle: 'rectus-femoris',
    side: 'right',
    at: bodyPoint('front-superficial', -114, 720),
    kind: 'taut-band',
    referral: 'usual',
  },
  calf: {
    muscle: 'gastrocnemius',
    side: 'left',
    at: bodyPoint('back-superficial', 66, 330),
    kind: 'latent',
    referral: 'usual',
  },
  forearm: {
    muscle: 'extensor-carpi-radialis-longus',
    side: 'right',
    at: bodyPoint('back-superficial', -258, 1080),
    kind: 'tender-point',
    referral: 'usual',
  },
} as const satisfies Record<string, SampleKnot>;

export type KnotName = keyof typeof knots;
