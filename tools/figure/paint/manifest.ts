import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import { pictureFolder } from '../places';
import { sheetSchema } from '../source/schema';
import { looks } from './palette';

const range = z.tuple([z.number(), z.number()]);
const pictureSchema = z.object({
  sheet: sheetSchema.shape.id,
  look: z.enum(looks),
  /** Pixels to the millimetre. */
  scale: z.number(),
  file: z.string(),
  /** Body millimetres covered; of a mirrored sheet the client's left half, cut at the midline. */
  window: z.object({ u: range, v: range }),
  sourceHash: z.string(),
});
export type Picture = z.infer<typeof pictureSchema>;

const file = join(pictureFolder, 'manifest.json');

/** All painted pictures, or none when nothing has been painted. */
export const readManifest = (): Picture[] =>
  existsSync(file) ? z.array(pictureSchema).parse(JSON.parse(readFileSync(file, 'utf8'))) : [];

/** Replaces pictures of the same file name, keeps the others that are still there. */
export function updateManifest(pictures: readonly Picture[]): void {
  const kept = readManifest().filter((picture) => existsSync(join(pictureFolder, picture.file)));
  const byFile = new Map([...kept, ...pictures].map((picture) => [picture.file, picture]));
  const sorted = [...byFile.values()].sort((a, b) => (a.file < b.file ? -1 : 1));
  writeFileSync(file, `[\n${sorted.map((picture) => JSON.stringify(picture)).join(',\n')}\n]\n`);
}
