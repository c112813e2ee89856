import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type Document, isNode, LineCounter, parseDocument } from 'yaml';
import type { z } from 'zod';
import {
  type DangerSource,
  dangerFileSchema,
  type MuscleSource,
  muscleFileSchema,
  muscleGroups,
  type RegionSource,
  regionFileSchema,
  type SourceWords,
  sourcesFileSchema,
} from './schema';

export const atlasFolder = join(import.meta.dirname, '../../assets/atlas');

/** Everything under `assets/atlas/`, validated file by file, in a fixed order. */
export interface AtlasSource {
  readonly muscles: readonly MuscleSource[];
  readonly regions: readonly RegionSource[];
  readonly dangers: readonly DangerSource[];
  readonly sources: readonly SourceWords[];
}

/** Reads the YAML sources of the atlas; throws an `Error` that names file, line, entry and field. */
export function readAtlas(folder: string): AtlasSource {
  const muscles = yamlIn(join(folder, 'muscles')).flatMap((file) => {
    const { group, muscles } = readYaml(join(folder, 'muscles', file), muscleFileSchema);
    return muscles.map((muscle) => ({ ...muscle, group }));
  });
  muscles.sort((a, b) => muscleGroups.indexOf(a.group) - muscleGroups.indexOf(b.group));
  const regions = yamlIn(join(folder, 'regions')).flatMap(
    (file) => readYaml(join(folder, 'regions', file), regionFileSchema).regions,
  );
  const { dangers } = readYaml(join(folder, 'dangers.yaml'), dangerFileSchema);
  const { sources } = readYaml(join(folder, 'sources.yaml'), sourcesFileSchema);
  return { muscles, regions, dangers, sources };
}

const yamlIn = (folder: string): string[] =>
  readdirSync(folder)
    .filter((name) => name.endsWith('.yaml'))
    .sort();

function readYaml<T extends z.ZodType>(path: string, schema: T): z.infer<T> {
  return validate(path, readFileSync(path, 'utf8'), schema);
}

/** Reads `text`; every problem becomes one line `file:line: entry: field: what is wrong`. */
export function validate<T extends z.ZodType>(file: string, text: string, schema: T): z.infer<T> {
  const lineCounter = new LineCounter();
  const document = parseDocument(text, { lineCounter, prettyErrors: false });
  const at = (offset: number): string => `${file}:${lineCounter.linePos(offset).line}`;
  if (document.errors.length > 0)
    throw new Error(document.errors.map(({ pos, message }) => `${at(pos[0])}: ${message}`).join('\n'));
  const data: unknown = document.toJS();
  const parsed = schema.safeParse(data);
  if (parsed.success) return parsed.data;
  const lines = parsed.error.issues.map(({ path, message }) => {
    const where = at(offsetOf(document, path));
    return `${where}: ${entryName(data, path)}${path.join('.')}: ${message}`;
  });
  throw new Error(lines.join('\n'));
}

/** Where a field begins; of one that is missing, the entry that lacks it. */
function offsetOf(document: Document, path: readonly PropertyKey[]): number {
  for (let length = path.length; length > 0; length--) {
    const node = document.getIn(path.slice(0, length), true);
    if (isNode(node) && node.range) return node.range[0];
  }
  return 0;
}

/** The id of the innermost entry on the path, so that a person finds it without counting. */
function entryName(data: unknown, path: readonly PropertyKey[]): string {
  let at = data;
  let name = '';
  for (const key of path) {
    if (typeof at !== 'object' || at === null) break;
    at = (at as Record<PropertyKey, unknown>)[key];
    if (typeof at === 'object' && at !== null && 'id' in at) name = `${String(at.id)}: `;
  }
  return name;
}
