import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import type { z } from 'zod';
import {
  type MuscleSource,
  muscleFileSchema,
  muscleGroups,
  type RegionSource,
  regionFileSchema,
  type SourceWords,
  sourcesFileSchema,
} from './schema';

/** Everything under `assets/atlas/`, validated file by file, in a fixed order. */
export interface AtlasSource {
  readonly muscles: readonly MuscleSource[];
  readonly regions: readonly RegionSource[];
  readonly sources: readonly SourceWords[];
}

/** Reads the YAML sources of the atlas; throws an `Error` that names file, entry and field. */
export function readAtlas(folder: string): AtlasSource {
  const muscles = yamlIn(join(folder, 'muscles')).flatMap((file) => {
    const { group, muscles } = readYaml(join(folder, 'muscles', file), muscleFileSchema);
    return muscles.map((muscle) => ({ ...muscle, group }));
  });
  muscles.sort((a, b) => muscleGroups.indexOf(a.group) - muscleGroups.indexOf(b.group));
  const regions = yamlIn(join(folder, 'regions')).flatMap(
    (file) => readYaml(join(folder, 'regions', file), regionFileSchema).regions,
  );
  return { muscles, regions, sources: readYaml(join(folder, 'sources.yaml'), sourcesFileSchema).sources };
}

const yamlIn = (folder: string): string[] =>
  readdirSync(folder)
    .filter((name) => name.endsWith('.yaml'))
    .sort();

function readYaml<T extends z.ZodType>(path: string, schema: T): z.infer<T> {
  return validate(path, parse(readFileSync(path, 'utf8')), schema);
}

/** Parses `data`; every problem becomes one line `file: entry: field: what is wrong`. */
export function validate<T extends z.ZodType>(file: string, data: unknown, schema: T): z.infer<T> {
  const parsed = schema.safeParse(data);
  if (parsed.success) return parsed.data;
  const lines = parsed.error.issues.map(
    (issue) => `${file}: ${entryName(data, issue.path)}${issue.path.join('.')}: ${issue.message}`,
  );
  throw new Error(lines.join('\n'));
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
