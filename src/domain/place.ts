import { z } from 'zod';

/** Millimetres on the reference figure, which is 1,700 mm tall. Never mixed with stage pixels. */
export type BodyMm = number & { readonly __unit: 'body-mm' };
export const bodyMm = (n: number): BodyMm => n as BodyMm;

/** A drawing of the figure: view and layer, such as `back-superficial`. */
export const sheetIds = ['front-superficial', 'back-superficial'] as const;
const sheetIdSchema = z.enum(sheetIds);
export type SheetId = z.infer<typeof sheetIdSchema>;

/** The client's own left and right. */
export const sideSchema = z.enum(['left', 'right', 'midline', 'both']);
export type Side = z.infer<typeof sideSchema>;

const millimetres = z.number().finite().min(-2000).max(2000).transform(bodyMm);

/**
 * A place on one sheet, in body millimetres. `v` is the height above the floor.
 * `u` is positive to the client's LEFT on front and back sheets; which way it runs
 * on the glass is known by `anatomy/sheets` alone.
 */
export const bodyPointSchema = z.object({ sheet: sheetIdSchema, u: millimetres, v: millimetres });
export type BodyPoint = z.infer<typeof bodyPointSchema>;

export const bodyPoint = (sheet: SheetId, u: number, v: number): BodyPoint => ({
  sheet,
  u: bodyMm(u),
  v: bodyMm(v),
});

/** Distance in millimetres between two places, or `null` when they lie on different sheets. */
export function distanceMm(a: BodyPoint, b: BodyPoint): number | null {
  return a.sheet === b.sheet ? Math.hypot(a.u - b.u, a.v - b.v) : null;
}

/** Closed outline on one sheet: `[u, v]` corners in body millimetres, first not repeated. */
export const outlineSchema = z.object({
  sheet: sheetIdSchema,
  ring: z
    .array(z.tuple([millimetres, millimetres]))
    .min(3)
    .max(2000),
});
export type Outline = z.infer<typeof outlineSchema>;

/** Ids as in the atlas: `trapezius-upper`. The atlas knows which exist; records only keep the id. */
export const muscleIdSchema = z.string().regex(/^[a-z0-9-]{2,60}$/);
export type MuscleId = z.infer<typeof muscleIdSchema>;
export const regionIdSchema = z.string().regex(/^[a-z0-9-]{2,60}$/);
export type RegionId = z.infer<typeof regionIdSchema>;
