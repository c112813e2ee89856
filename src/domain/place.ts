import * as z from 'zod/mini';
import { type SheetId, sheetIdSchema, viewOf } from './sheets';

/** Millimetres on the reference figure, which is 1,700 mm tall. Never mixed with stage pixels. */
export type BodyMm = number & { readonly __unit: 'body-mm' };
export const bodyMm = (n: number): BodyMm => n as BodyMm;

/** The client's own left and right. */
export const sideSchema = z.enum(['left', 'right', 'midline', 'both']);
export type Side = z.infer<typeof sideSchema>;

const reach = 2000;
const millimetres = z.pipe(z.number().check(z.minimum(-reach), z.maximum(reach)), z.transform(bodyMm));

/**
 * A place on one sheet, in body millimetres. `v` is the height above the floor.
 * `u` is positive to the client's LEFT on front and back sheets, to the FRONT of the body on sheets seen
 * from the side; which way it runs on the glass is known by `anatomy/sheet-frame` alone.
 */
export const bodyPointSchema = z.object({ sheet: sheetIdSchema, u: millimetres, v: millimetres });
export type BodyPoint = z.infer<typeof bodyPointSchema>;

export const bodyPoint = (sheet: SheetId, u: number, v: number): BodyPoint => ({
  sheet,
  u: bodyMm(u),
  v: bodyMm(v),
});

/** Distance in millimetres between two places as seen from one side, or `null` when seen from two. */
export function distanceMm(a: BodyPoint, b: BodyPoint): number | null {
  return viewOf(a.sheet) === viewOf(b.sheet) ? Math.hypot(a.u - b.u, a.v - b.v) : null;
}

type Corners = [BodyMm, BodyMm][];
const within = (n: unknown): boolean => typeof n === 'number' && n >= -reach && n <= reach;
const isCorner = (c: unknown): boolean => Array.isArray(c) && c.length === 2 && within(c[0]) && within(c[1]);
const isRing = (ring: unknown): ring is Corners =>
  Array.isArray(ring) && ring.length >= 3 && ring.length <= 2000 && ring.every(isCorner);

/**
 * Closed outline on one sheet: `[u, v]` corners in body millimetres, first not repeated. Checked by one
 * loop: a session holds hundreds of corners, and a schema for each would cost more than sealing them.
 */
export const outlineSchema = z.object({
  sheet: sheetIdSchema,
  ring: z.custom<Corners>(isRing, 'an outline needs 3 to 2,000 corners on the body'),
});
export type Outline = z.infer<typeof outlineSchema>;

/** Ids as in the atlas: `trapezius-upper`. The atlas knows which exist; records only keep the id. */
export const muscleIdSchema = z.string().check(z.regex(/^[a-z0-9-]{2,60}$/));
export type MuscleId = z.infer<typeof muscleIdSchema>;
export const muscleAtSchema = z.object({ muscle: muscleIdSchema, side: sideSchema });
export type MuscleAt = z.infer<typeof muscleAtSchema>;
export const regionIdSchema = z.string().check(z.regex(/^[a-z0-9-]{2,60}$/));
export type RegionId = z.infer<typeof regionIdSchema>;
