import type { AtlasSource } from './read-atlas';
import type { MuscleSource, RegionSource } from './schema';
import { closeAcrossMidline, smoothOutline } from './smooth-outline';

/** The compiled files by name, one entry a line so that changes can be read. Same sources, same bytes. */
export function buildAtlas(atlas: AtlasSource): Readonly<Record<string, string>> {
  const sourceWords = new Map(atlas.sources.map((source) => [source.id, source.words]));
  return {
    'muscles.json': list(atlas.muscles.map((muscle) => muscleEntry(muscle, sourceWords))),
    'usual-points.json': table(atlas.muscles.map((muscle) => [muscle.id, muscle.points])),
    'regions.json': list(atlas.regions.map(({ id, name, laterality }) => ({ id, name, laterality }))),
    'front-outlines.json': table(outlines(atlas.regions, 'front')),
    'back-outlines.json': table(outlines(atlas.regions, 'back')),
  };
}

function muscleEntry(muscle: MuscleSource, sourceWords: ReadonlyMap<string, string>): object {
  const { id, name, latin, group, layer, coveredBy, reached, certainty, compared, note } = muscle;
  const source = sourceWords.get(muscle.source) ?? '';
  return {
    ...{ id, name, latin, group, layer, coveredBy },
    ...(reached ? { reached } : {}),
    ...{ certainty, compared, source, note: note ?? null },
  };
}

/** Per region seen on that view, its ring as `[u, v, u, v, …]`: paired ones on the client's left only. */
function outlines(regions: readonly RegionSource[], view: 'front' | 'back'): [string, number[]][] {
  return regions.flatMap((region) => {
    const path = region[view];
    if (!path) return [];
    const closed = region.laterality === 'midline' ? closeAcrossMidline(path) : path;
    return [[region.id, smoothOutline(closed).flat()]];
  });
}

const list = (entries: readonly object[]): string =>
  `[\n${entries.map((entry) => JSON.stringify(entry)).join(',\n')}\n]\n`;

const table = (entries: readonly (readonly [string, unknown])[]): string =>
  `{\n${entries.map(([key, value]) => `${JSON.stringify(key)}:${JSON.stringify(value)}`).join(',\n')}\n}\n`;
