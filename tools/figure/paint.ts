import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { type Picture, updateManifest } from './paint/manifest';
import { paintSheet } from './paint/paint-sheet';
import { type Rasterise, withRasteriser } from './paint/rasterise';
import type { Region } from './paint/region';
import { sourceHash } from './paint/source-hash';
import { paintedLooks } from './painted-looks';
import { drawingFolder, pictureFolder } from './places';
import { drawnSheets, readDrawing } from './source/read-drawing';

/** Pixels to the millimetre, on a close-up times its detail. */
const scales = [1, 3] as const;
/** All pictures together are kept below 6 MB, so a close-up has less than a whole figure: bytes. */
const atMost = { figure: 250 * 1024, closeUp: 132 * 1024 };

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
  const { mirror, detail, window: shown } = drawing.sheet;
  const { u, v } = shown;
  const window = { u: [mirror ? Math.max(0, u[0]) : u[0], u[1]] as [number, number], v };
  const most = detail === 1 ? atMost.figure : atMost.closeUp;
  const region: Region = [window.u[0], v[0], window.u[1], v[1]];
  const painted: Picture[] = [];
  for (const look of paintedLooks) {
    const svg = paintSheet(drawing, look, region);
    for (const scale of scales) {
      const file = `${id}-${look}@${scale}.webp`;
      const image = await rasterise(svg, { type: 'image/webp', scale: scale * detail, atMost: most });
      writeFileSync(join(pictureFolder, file), image);
      console.log(`${file}: ${Math.round(image.length / 1024)} KB`);
      painted.push({ sheet: drawing.sheet.id, look, scale, file, window, sourceHash: sourceHash(id) });
    }
  }
  return painted;
}
