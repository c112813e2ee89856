import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { drawnDifferences, drawnSheet } from './check/drawn-sheet';
import { measuredOverlay } from './check/measured-overlay';
import { paintSheet } from './paint/paint-sheet';
import type { Look } from './paint/palette';
import { withRasteriser } from './paint/rasterise';
import type { Region } from './paint/region';
import { drawingFolder } from './places';
import { readDrawing } from './source/read-drawing';

const longestSide = 1900;

interface LookOptions {
  readonly look: Look;
  /** `u0,v0,u1,v1` in body millimetres; the whole sheet when not given. */
  readonly view?: string | undefined;
  /** Pixels to the millimetre; what fits when not given. */
  readonly scale?: string | undefined;
  /** Shows where each muscle was measured. */
  readonly measured?: boolean | undefined;
}

/** A picture of a sheet, or of a part of it, as a PNG for the person drawing. */
export async function look(id: string, file: string, options: LookOptions): Promise<void> {
  const drawing = readDrawing(join(drawingFolder, id));
  const { u, v } = drawing.sheet.window;
  const numbers = options.view?.split(',').map(Number) ?? [u[0], v[0], u[1], v[1]];
  const [u0 = u[0], v0 = v[0], u1 = u[1], v1 = v[1]] = numbers;
  const region: Region = [u0, v0, u1, v1];
  const fitting = longestSide / Math.max(Math.abs(u1 - u0), Math.abs(v1 - v0));
  const scale = Number(options.scale ?? Math.min(6, fitting));
  const differences = options.measured ? drawnDifferences(drawnSheet(drawing)) : [];
  const svg = paintSheet(drawing, options.look, region, (brush) => measuredOverlay(brush, differences));
  await withRasteriser(async (rasterise) => {
    const background = options.look.startsWith('dark') ? '#15161a' : '#ffffff';
    writeFileSync(file, await rasterise(svg, { type: 'image/png', scale, background }));
  });
}
