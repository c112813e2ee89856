import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { paintedLooks } from '../painted-looks';
import { drawingFolder, pictureFolder } from '../places';
import { drawnSheets } from '../source/read-drawing';
import { readManifest } from './manifest';
import { sourceHash } from './source-hash';

describe('painted pictures', () => {
  const manifest = readManifest();

  it('exist in every look and both scales for every drawn sheet', () => {
    for (const sheet of drawnSheets(drawingFolder))
      for (const look of paintedLooks)
        for (const scale of [1, 3]) {
          const picture = manifest.find((p) => p.sheet === sheet && p.look === look && p.scale === scale);
          expect(picture && existsSync(join(pictureFolder, picture.file)), `${sheet} ${look} ${scale}`).toBe(
            true,
          );
        }
  });

  it('match the drawing and the painter they were made from (run `npm run figure -- paint`)', () => {
    for (const picture of manifest) expect(picture.sourceHash, picture.file).toBe(sourceHash(picture.sheet));
  });
});
