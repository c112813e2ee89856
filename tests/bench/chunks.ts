import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import type { build } from 'vite';

/** The scripts of a built page. */
export interface Chunks {
  /** What the page itself loads at once: its script and all that this imports. */
  entry(): ReadonlySet<string>;
  /** Likewise for a module that is loaded later, by the end of its path in the sources. */
  of(module: string): ReadonlySet<string>;
  /** The file of such a module alone, when all that it imports is counted elsewhere. */
  own(module: string): string;
  /** Kilobytes (of 1,000 bytes) that go over the line for these, each compressed by gzip. */
  gzipped(files: ReadonlySet<string>): number;
}

export function chunksOf(built: Awaited<ReturnType<typeof build>>, folder: string): Chunks {
  const [output] = [built].flat();
  if (!output || !('output' in output)) throw new Error('The build gave no files.');
  const chunks = new Map(output.output.flatMap((o) => (o.type === 'chunk' ? [[o.fileName, o]] : [])));
  const closure = (file: string, seen = new Set<string>()): Set<string> => {
    if (seen.has(file)) return seen;
    seen.add(file);
    for (const imported of chunks.get(file)?.imports ?? []) closure(imported, seen);
    return seen;
  };
  const find = (what: string, is: (chunk: { isEntry: boolean; moduleIds: string[] }) => boolean) => {
    const found = [...chunks.values()].find(is);
    if (!found) throw new Error(`The build has no chunk of ${what}.`);
    return found.fileName;
  };
  const fileOf = (module: string) =>
    find(module, (chunk) => chunk.moduleIds.some((id) => id.endsWith(module)));
  return {
    entry: () => closure(find('the page', (chunk) => chunk.isEntry)),
    of: (module) => closure(fileOf(module)),
    own: fileOf,
    gzipped: (files) => {
      const sizes = [...files].map((file) => gzipSync(readFileSync(join(folder, file))).length);
      return sizes.reduce((a, b) => a + b, 0) / 1000;
    },
  };
}
