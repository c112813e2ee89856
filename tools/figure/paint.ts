import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { positionals } from './arguments';
import { type Picture, updateManifest } from './paint/manifest';
import { paintSheet, type Region } from './paint/paint-sheet';
import { type Rasterise, withRasteriser } from './paint/rasterise';
import { sourceHash } from './paint/source-hash';
import { paintedLooks } from './painted-looks';
import { drawingFolder, pictureFolder } from './places';
import { run } from './run';
import { drawnSheets, readDrawing } from './source/read-drawing';

/** `tsx tools/figure/paint.ts [sheet] [look]`: paints sheets (of mirrored ones the left half) to `public/figure/*.webp`. */
const scales = [1, 3] as const;
const atMost = 250 * 1024;

const [wantedSheet, wantedLook] = positionals();
mkdirSync(pictureFolder, { recursive: true });
await run(() => withRasteriser(paintAll));

async function paintAll(rasterise: Rasterise): Promise<void> {
  for (const id of drawnSheets(drawingFolder)) {
    if (wantedSheet && wantedSheet !== id) continue;
    const drawing = readDrawing(join(drawingFolder, id));
    const { u, v } = drawing.sheet.window;
    const window = { u: [drawing.sheet.mirror ? 0 : u[0], u[1]] as [number, number], v };
    const region: Region = [window.u[0], v[0], window.u[1], v[1]];
    const painted: Picture[] = [];
    for (const look of paintedLooks) {
      if (wantedLook && wantedLook !== look) continue;
      const svg = paintSheet(drawing, look, region);
      for (const scale of scales) {
        const file = `${id}-${look}@${scale}.webp`;
        const image = await rasterise(svg, { type: 'image/webp', scale, atMost });
        writeFileSync(join(pictureFolder, file), image);
        console.log(`${file}: ${Math.round(image.length / 1024)} KB`);
        painted.push({ sheet: drawing.sheet.id, look, scale, file, window, sourceHash: sourceHash(id) });
      }
    }
    updateManifest(painted);
  }
}
