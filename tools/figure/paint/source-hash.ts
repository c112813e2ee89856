import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { drawingFolder, toolFolder } from '../places';
import { drawingFiles } from '../source/read-drawing';

const painterFolders = ['geometry', 'source', 'paint'];

const programs = (folder: string): string[] =>
  readdirSync(folder)
    .filter((name) => name.endsWith('.ts') && !name.endsWith('.test.ts'))
    .sort()
    .map((name) => join(folder, name));

/** SHA-256 (first 16 hex digits) of everything a sheet's pictures come from: its drawing and the painter. */
export function sourceHash(sheet: string): string {
  const drawing = drawingFiles(join(drawingFolder, sheet));
  const painter = painterFolders.flatMap((folder) => programs(join(toolFolder, folder)));
  const hash = createHash('sha256');
  for (const file of [...drawing, ...painter]) hash.update(readFileSync(file));
  return hash.digest('hex').slice(0, 16);
}
