import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { option, positionals } from './arguments';
import { readMeasured } from './check/differences';
import { measuredOverlay } from './check/measured-overlay';
import { paintSheet, type Region } from './paint/paint-sheet';
import { type Look, looks } from './paint/palette';
import { withRasteriser } from './paint/rasterise';
import { drawingFolder } from './places';
import { run } from './run';
import { readDrawing } from './source/read-drawing';

/**
 * `tsx tools/figure/look.ts SHEET OUT.png [--look light] [--view u0,v0,u1,v1] [--scale N] [--measured FILE]`:
 * a picture of a sheet for the person drawing it, by default whole.
 */
const longestSide = 1900;
const [id, file] = positionals();
if (!id || !file)
  throw new Error('usage: look.ts SHEET OUT.png [--look L] [--view u0,v0,u1,v1] [--measured FILE]');
const look = (option('look') ?? 'light') as Look;
if (!looks.includes(look)) throw new Error(`there is no look ${look}; choose from ${looks.join(', ')}`);
await run(() => show(id, file));

async function show(id: string, file: string): Promise<void> {
  const drawing = readDrawing(join(drawingFolder, id));
  const { u, v } = drawing.sheet.window;
  const numbers = option('view')?.split(',').map(Number) ?? [u[0], v[0], u[1], v[1]];
  const [u0 = u[0], v0 = v[0], u1 = u[1], v1 = v[1]] = numbers;
  const region: Region = [u0, v0, u1, v1];
  const fitting = longestSide / Math.max(Math.abs(u1 - u0), Math.abs(v1 - v0));
  const scale = Number(option('scale') ?? Math.min(6, fitting));
  const measured = option('measured');
  const figures = measured ? readMeasured(measured, id) : {};
  const svg = paintSheet(drawing, look, region, (brush) => measuredOverlay(brush, figures));
  await withRasteriser(async (rasterise) => {
    const background = look.startsWith('dark') ? '#15161a' : '#ffffff';
    writeFileSync(file, await rasterise(svg, { type: 'image/png', scale, background }));
  });
}
