import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { type Picture, updateManifest } from './paint/manifest';
import { paintSheet, type Region } from './paint/paint-sheet';
import { type Rasterise, withRasteriser } from './paint/rasterise';
import { sourceHash } from './paint/source-hash';
import { paintedLooks } from './painted-looks';
import { drawingFolder, pictureFolder } from './places';
import { drawnSheets, readDrawing } from './source/read-drawing';

const scales = [1, 3] as const;
const atMost = 250 * 1024;

/** Paints one sheet, or all (of mirrored ones the left half), to `public/figure/*.webp`, and notes their sources. */
export async function paint(wanted?: string): Promise<void> {
  mkdirSync(pictureFolder, { recursive: true });
  await withRasteriser(async (rasterise) => {
    for (const id of wanted ? [wanted] : drawnSheets(drawingFolder))
      updateManifest(await paintPictures(id, rasterise));
  });
}

async function paintPictures(id: string, rasterise: Rasterise): Promise<Picture[]> {
  const drawing = readDrawing(join(drawingFolder, id));
  const { u, v } = drawing.sheet.window;
  const window = { u: [drawing.sheet.mirror ? 0 : u[0], u[1]] as [number, number], v };
  const region: Region = [window.u[0], v[0], window.u[1], v[1]];
  const painted: Picture[] = [];
  for (const look of paintedLooks) {
    const svg = paintSheet(drawing, look, region);
    for (const scale of scales) {
      const file = `${id}-${look}@${scale}.webp`;
      const image = await rasterise(svg, { type: 'image/webp', scale, atMost });
      writeFileSync(join(pictureFolder, file), image);
      console.log(`${file}: ${Math.round(image.length / 1024)} KB`);
      painted.push({ sheet: drawing.sheet.id, look, scale, file, window, sourceHash: sourceHash(id) });
    }
  }
  return painted;
}
