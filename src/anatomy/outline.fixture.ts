import { bodyMm, type Outline } from '../domain/place';
import type { SheetId } from '../domain/sheets';
import type { Ring } from './sheet';

/** A closed line on a sheet, through these places in millimetres. */
export const outline = (sheet: SheetId, ring: Ring): Outline => ({
  sheet,
  ring: ring.map(([u, v]) => [bodyMm(u), bodyMm(v)]),
});

export const box = (u0: number, v0: number, u1: number, v1: number): Ring => [
  [u0, v0],
  [u1, v0],
  [u1, v1],
  [u0, v1],
];
