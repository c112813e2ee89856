import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { drawingFolder, toolFolder } from '../places';

const painterFolders = ['geometry', 'source', 'paint'];

const filesIn = (folder: string, wanted: (name: string) => boolean): string[] =>
  readdirSync(folder)
    .filter(wanted)
    .sort()
    .map((name) => join(folder, name));

/** SHA-256 (first 16 hex digits) of everything a sheet's pictures come from: its drawing and the painter. */
export function sourceHash(sheet: string): string {
  const drawing = filesIn(join(drawingFolder, sheet), (name) => name.endsWith('.yaml'));
  const painter = painterFolders.flatMap((folder) =>
    filesIn(join(toolFolder, folder), (name) => name.endsWith('.ts') && !name.endsWith('.test.ts')),
  );
  const hash = createHash('sha256');
  for (const file of [...drawing, ...painter]) hash.update(readFileSync(file));
  return hash.digest('hex').slice(0, 16);
}
