import { z } from 'zod';
import { muscleIdSchema, regionIdSchema } from '../../src/domain/place';
import { sheetIds, type View } from '../../src/domain/sheets';

const words = z.string().trim().min(2).max(400);
const referralSchema = z
  .string()
  .regex(/^[a-z0-9-]+(@contralateral)?$/, 'a region id, with @contralateral when it is on the other side');

const slug = z.string().regex(/^[a-z0-9-]+$/);
/** A few words that stand in a list: no full stop. */
const phrase = z.string().trim().min(2).max(90).regex(/[^.]$/, 'no full stop at the end');

const pointSchema = z.strictObject({
  id: z.string().regex(/^TrP[A-Za-z0-9]+$/),
  at: words,
  /** Where that is, on the sheet that shows it best: `[u, v]` on the client's left. */
  sheet: z.enum(sheetIds),
  place: z.tuple([z.number(), z.number()]),
  /** What to mind before it is touched at all. */
  caution: words.optional(),
  /** Not from outside: it is described, and gets no cross on the map. */
  pressed: z.boolean().default(true),
  main: z.array(referralSchema).min(1),
  spillover: z.array(referralSchema).default([]),
});

const muscleSchema = z.strictObject({
  id: muscleIdSchema,
  name: words,
  latin: words,
  /** What people call the place or its trouble; for searching. */
  everyday: z.array(phrase).default([]),
  layer: z.enum(['superficial', 'intermediate', 'deep']),
  /** Muscle ids, or words beginning with a capital for what is no muscle of the atlas. */
  coveredBy: z.array(z.union([muscleIdSchema, z.string().regex(/^[A-Z]/)])).default([]),
  /** Of a muscle that no sheet draws: the sheet and place, on the client's left, where fingers reach it. */
  reached: z
    .strictObject({
      sheet: z.enum(sheetIds),
      at: z.tuple([z.number(), z.number()]),
      words,
    })
    .optional(),
  attachments: words,
  innervation: words,
  /** Where attachments and innervation come from, and whether they were compared with that text. */
  anatomySource: slug,
  anatomyCompared: z.boolean(),
  complaints: z.array(phrase).min(1).max(8),
  aggravating: z.array(phrase).min(1).max(8),
  /** What feels alike and needs urgent help at once. */
  emergencies: z.array(phrase).max(8).default([]),
  /** What feels alike and needs a doctor first. */
  mimics: z.array(phrase).max(8).default([]),
  /** What feels alike, to be thought of too. */
  alike: z.array(phrase).max(8).default([]),
  /** Places of danger on the way to it, wherever its points are drawn: ids of `dangers.yaml`. */
  dangers: z.array(slug).default([]),
  /** Of complaints, what aggravates, and what feels alike. */
  clinicalSource: slug,
  certainty: z.enum(['established', 'uncertain']),
  source: slug,
  /** The main zones were compared with a second text. */
  compared: z.boolean(),
  note: words.optional(),
  points: z.array(pointSchema).min(1),
});

export const muscleGroups = [
  'head-neck',
  'shoulder-girdle',
  'upper-arm',
  'forearm-hand',
  'trunk',
  'lumbopelvic',
  'thigh',
  'leg',
  'foot',
] as const;

export const muscleFileSchema = z.strictObject({
  group: z.enum(muscleGroups),
  muscles: z.array(muscleSchema).min(1),
});
export type MuscleSource = z.infer<typeof muscleSchema> & { group: (typeof muscleGroups)[number] };

/** `u,v u,v …` in body millimetres, as written in the sources. */
const pathSchema = z
  .string()
  .regex(/^(-?\d+(\.\d+)?,-?\d+(\.\d+)?\s*)+$/, 'pairs "u,v" parted by spaces')
  .transform((text) =>
    text
      .trim()
      .split(/\s+/)
      .map((pair): [number, number] => {
        const [u = 0, v = 0] = pair.split(',').map(Number);
        return [u, v];
      }),
  )
  .pipe(
    z
      .array(z.tuple([z.number().min(-350).max(350), z.number().min(-350).max(1700)]))
      .min(5)
      .max(16),
  );

/** The sides of the body on which an area of skin can be drawn, and the sheets' names for them. */
export const outlinedViews = {
  front: 'front',
  back: 'back',
  left: 'left',
  medial: 'left-medial',
  sole: 'sole',
  dorsum: 'dorsum',
} as const satisfies Record<string, View>;
export const outlineKeys = Object.keys(outlinedViews) as (keyof typeof outlinedViews)[];

/** As it stands in the middle of a sentence; no comma and no "and", which part the entries of a list. */
const nameInList = words.refine((name) => !/,|\band\b/.test(name), 'must hold neither a comma nor "and"');

const areaSchema = z.strictObject({
  id: regionIdSchema,
  name: nameInList,
  laterality: z.enum(['paired', 'midline']),
  front: pathSchema.optional(),
  back: pathSchema.optional(),
  left: pathSchema.optional(),
  medial: pathSchema.optional(),
  sole: pathSchema.optional(),
  dorsum: pathSchema.optional(),
  /** Of the arm: from the side it hides the trunk, and is not there where the arm is taken away. */
  ofArm: z.boolean().default(false),
});
export type AreaSource = z.infer<typeof areaSchema>;

const regionSchema = areaSchema.extend({
  /** An id that older records use for this region together with others. */
  replaces: z.optional(regionIdSchema),
});
export const regionFileSchema = z.strictObject({ regions: z.array(regionSchema).min(1) });
export type RegionSource = z.infer<typeof regionSchema>;

const dangerSchema = areaSchema.extend({
  /** One sentence: what lies there, and what to do. */
  sentence: words,
  source: slug,
  certainty: z.enum(['established', 'uncertain']),
});
export const dangerFileSchema = z.strictObject({ dangers: z.array(dangerSchema).min(1) });
export type DangerSource = z.infer<typeof dangerSchema>;

const sourceSchema = z.strictObject({ id: slug, words });
export const sourcesFileSchema = z.strictObject({ sources: z.array(sourceSchema).min(1) });
export type SourceWords = z.infer<typeof sourceSchema>;
