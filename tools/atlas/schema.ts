import { z } from 'zod';
import { muscleIdSchema, regionIdSchema } from '../../src/domain/place';
import { sheetIds } from '../../src/domain/sheets';

const words = z.string().trim().min(2).max(400);
const referralSchema = z
  .string()
  .regex(/^[a-z0-9-]+(@contralateral)?$/, 'a region id, with @contralateral when it is on the other side');

const pointSchema = z.strictObject({
  id: z.string().regex(/^TrP[A-Za-z0-9]+$/),
  at: words,
  main: z.array(referralSchema).min(1),
  spillover: z.array(referralSchema).default([]),
});

const muscleSchema = z.strictObject({
  id: muscleIdSchema,
  name: words,
  latin: words,
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
  certainty: z.enum(['established', 'uncertain']),
  source: z.string().regex(/^[a-z0-9-]+$/),
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
  .regex(/^(-?\d+(\.\d+)?,\d+(\.\d+)?\s*)+$/, 'pairs "u,v" parted by spaces')
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
      .array(z.tuple([z.number().min(0).max(350), z.number().min(0).max(1700)]))
      .min(5)
      .max(14),
  );

const regionSchema = z.strictObject({
  id: regionIdSchema,
  /** As it stands in the middle of a sentence; no comma and no "and", which part the entries of a list. */
  name: words.refine((name) => !/,|\band\b/.test(name), 'must hold neither a comma nor "and"'),
  laterality: z.enum(['paired', 'midline']),
  front: pathSchema.optional(),
  back: pathSchema.optional(),
});
export const regionFileSchema = z.strictObject({ regions: z.array(regionSchema).min(1) });
export type RegionSource = z.infer<typeof regionSchema>;

const sourceSchema = z.strictObject({ id: z.string().regex(/^[a-z0-9-]+$/), words });
export const sourcesFileSchema = z.strictObject({ sources: z.array(sourceSchema).min(1) });
export type SourceWords = z.infer<typeof sourceSchema>;
