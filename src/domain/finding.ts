import * as z from 'zod/mini';
import { findingIdSchema } from './ids';
import { bodyPointSchema, muscleIdSchema, outlineSchema, regionIdSchema, sideSchema } from './place';

export const findingKindSchema = z.enum([
  'active',
  'latent',
  'satellite',
  'taut-band',
  'tender-point',
  'fascial-restriction',
]);
export type FindingKind = z.infer<typeof findingKindSchema>;

export const findingKindWords: Record<FindingKind, string> = {
  active: 'Active trigger point',
  latent: 'Latent trigger point',
  satellite: 'Satellite trigger point',
  'taut-band': 'Taut band',
  'tender-point': 'Tender point',
  'fascial-restriction': 'Fascial restriction',
};

/** 0 none, 1 says it hurts, 2 winces, 3 pulls away, 4 will not be touched. */
const tendernessSchema = z.int().check(z.minimum(0), z.maximum(4));
/** Pain on pressure, numeric rating scale 0-10. */
export const painSchema = z.int().check(z.minimum(0), z.maximum(10));

export const regionAtSchema = z.object({ region: regionIdSchema, side: sideSchema });
export type RegionAt = z.infer<typeof regionAtSchema>;

const regionsSchema = z.array(regionAtSchema).check(z.minLength(1), z.maxLength(40));

/**
 * Where the client feels the pain of a finding: drawn, or picked by region. `usual` is the atlas's pattern
 * taken over with one tap: it stays labelled so, and becomes the client's own, `picked`, only when they say so.
 */
const referralZoneSchema = z.discriminatedUnion('source', [
  z.object({ source: z.literal('drawn'), outline: outlineSchema }),
  z.object({ source: z.literal('picked'), regions: regionsSchema }),
  z.object({ source: z.literal('usual'), regions: regionsSchema }),
]);
export type ReferralZone = z.infer<typeof referralZoneSchema>;

export const depthSchema = z.enum(['superficial', 'intermediate', 'deep']);
export type Depth = z.infer<typeof depthSchema>;
export const depthWords: Record<Depth, string> = {
  superficial: 'Superficial',
  intermediate: 'Intermediate',
  deep: 'Deep',
};

/** What a finding is before anything is said of it. */
export const ungraded = {
  findingKind: 'active',
  tenderness: null,
  pain: null,
  recognised: null,
  tautBand: null,
  twitch: null,
  jumpSign: null,
  threshold: null,
  depth: null,
  referral: null,
  note: '',
} as const satisfies Partial<Finding>;

export const findingSchema = z.object({
  id: findingIdSchema,
  muscle: muscleIdSchema,
  side: sideSchema,
  at: bodyPointSchema,
  /**
   * Body millimetres per CSS pixel of the glass when the mark was placed, which bounds its precision.
   * `null`: not placed by hand (chosen from the list, or taken over from a ghost).
   */
  scale: z.nullable(z.number().check(z.positive())),
  findingKind: findingKindSchema,
  tenderness: z.nullable(tendernessSchema),
  pain: z.nullable(painSchema),
  /** The client knows this ache as their own; `null`: not asked. */
  recognised: z.nullable(z.boolean()),
  /** Felt or seen under the finger; `null`: not looked for. */
  tautBand: z.nullable(z.boolean()),
  twitch: z.nullable(z.boolean()),
  jumpSign: z.nullable(z.boolean()),
  /** Pressure pain threshold by algometer, kg/cm2. */
  threshold: z.nullable(z.number().check(z.positive(), z.maximum(30))),
  depth: z.nullable(depthSchema),
  referral: z.nullable(referralZoneSchema),
  note: z.string().check(z.maxLength(10_000)),
});

/** One place palpated as abnormal in one session. */
export type Finding = z.infer<typeof findingSchema>;
