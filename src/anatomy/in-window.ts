import { partOf, type SheetId, sideOfView, viewOf } from '../domain/sheets';
import { sheets } from './sheets';

/**
 * Whether a place lies within what a sheet shows: its window, and on a sheet of both halves the mirrored
 * window. A whole figure shows everything, which is said without decoding its sheet.
 */
export function inWindow(sheet: SheetId, u: number, v: number): boolean {
  if (partOf(sheet) === 'figure') return true;
  const { window } = sheets[sheet];
  const across = sideOfView(viewOf(sheet)) ? u : Math.abs(u);
  return across >= window.u[0] && across <= window.u[1] && v >= window.v[0] && v <= window.v[1];
}
