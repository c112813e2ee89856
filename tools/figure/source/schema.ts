import { z } from 'zod';

/** Shapes as written in `assets/figure/<sheet>/*.yaml`; `assets/figure/README.md` explains each field. */
const path = z.string().min(3);
const name = z.string().regex(/^[a-z0-9-]{2,60}$/, 'small letters, digits and hyphens only');
const share = z.union([z.number().min(0).max(1), z.array(z.number().min(0).max(1)).min(2)]);

export const shapeKinds = ['muscle', 'tendon', 'bone', 'fascia', 'ground', 'veil'] as const;

export const shapeSchema = z.strictObject({
  id: name,
  part: name.or(z.string().regex(/^\d$/)).optional(),
  kind: z.enum(shapeKinds),
  listed: z.boolean().default(true),
  outline: path,
  rails: z.array(path).min(2).max(6).optional(),
  tendon: z.strictObject({ origin: share.default(0), insertion: share.default(0) }).optional(),
  tone: z.number().min(-1).max(1).default(0),
  roundness: z.number().min(0.2).max(2).default(1),
  density: z.number().min(0.2).max(3).default(1),
  overrun: z.number().min(0).max(40).default(7),
  opacity: z.number().min(0).max(1).default(0.6),
  seam: z.boolean().default(true),
  overCords: z.boolean().default(false),
});

export const cordSchema = z.strictObject({
  id: name.optional(),
  path,
  width: z.tuple([z.number().min(0), z.number().min(0)]),
});

export const glowSchema = z.strictObject({
  at: path,
  size: z.tuple([z.number().positive(), z.number().positive()]),
  turn: z.number().default(0),
  light: z.number().min(-1).max(1),
});

export const areaSchema = z.strictObject({
  shapes: z.array(shapeSchema).default([]),
  cords: z.array(cordSchema).default([]),
  lines: z.array(path).default([]),
  glows: z.array(glowSchema).default([]),
});

const range = z.tuple([z.number(), z.number()]);

/** The sheets that are drawn by hand; those of the right side are the mirror images of the left. */
const drawnSheetIds = [
  'front-superficial',
  'front-deep',
  'front-inner',
  'back-superficial',
  'back-intermediate',
  'back-deep',
  'left-superficial',
  'left-deep',
  'head-neck-front',
  'head-neck-left-superficial',
  'head-neck-left-deep',
  'head-neck-left-inner',
  'head-neck-back',
  'head-neck-back-mid',
  'head-neck-back-deep',
  'shoulder-girdle-back-deep',
  'shoulder-girdle-front-deep',
  'forearm-hand-palmar',
  'forearm-hand-palmar-deep',
  'forearm-hand-dorsal',
  'forearm-hand-dorsal-deep',
  'leg-foot-medial',
  'leg-foot-medial-deep',
  'sole',
  'sole-deep',
  'foot-dorsum',
] as const;

export const sheetSchema = z.strictObject({
  id: z.enum(drawnSheetIds),
  view: z.enum(['front', 'back', 'left', 'left-medial', 'sole', 'dorsum']),
  layer: z.enum(['superficial', 'intermediate', 'deep', 'inner']),
  window: z.strictObject({ u: range, v: range }),
  /** A close-up is drawn so many times finer than the whole figure: lines, fibres, grain. */
  detail: z.number().min(1).max(6).default(1),
  /** True where the client's left half is drawn and the right is its mirror image. */
  mirror: z.boolean(),
  /** An outline, or the name of the sheet whose skin this one shares. */
  skin: z.union([z.strictObject({ as: z.enum(drawnSheetIds) }), path]),
  areas: z.array(z.string().regex(/^([a-z0-9-]+\/)?[a-z0-9-]+$/)).min(1),
  order: z.array(z.string()).min(1),
});

export type ShapeSource = z.infer<typeof shapeSchema>;
export type SheetSource = z.infer<typeof sheetSchema>;
