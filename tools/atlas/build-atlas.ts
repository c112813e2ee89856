import { armFromTheSide, outlinesOf } from './area-rings';
import type { AtlasSource } from './read-atlas';
import type { MuscleSource } from './schema';

/** The compiled files by name, one entry a line so that changes can be read. Same sources, same bytes. */
export function buildAtlas(atlas: AtlasSource): Readonly<Record<string, string>> {
  const sourceWords = new Map(atlas.sources.map((source) => [source.id, source.words]));
  const arm = armFromTheSide(atlas.regions);
  return {
    'muscles.json': list(atlas.muscles.map((muscle) => muscleEntry(muscle, sourceWords))),
    'facts.json': table(atlas.muscles.map((muscle) => [muscle.id, factsOf(muscle, sourceWords)])),
    'usual-points.json': table(atlas.muscles.map((muscle) => [muscle.id, muscle.points])),
    'regions.json': list(
      atlas.regions.map(({ id, name, laterality, replaces }) => ({ id, name, laterality, replaces })),
    ),
    'region-outlines.json': table(atlas.regions.map((region) => [region.id, outlinesOf(region, arm)])),
    'dangers.json': list(
      atlas.dangers.map((danger) => {
        const { id, name, laterality, sentence, certainty, source } = danger;
        const words = sourceWords.get(source);
        return {
          id,
          name,
          laterality,
          sentence,
          certainty,
          source: words,
          outlines: outlinesOf(danger, arm),
        };
      }),
    ),
  };
}

function muscleEntry(muscle: MuscleSource, sourceWords: ReadonlyMap<string, string>): object {
  const { id, name, latin, group, layer, coveredBy, reached, certainty, compared, note } = muscle;
  const source = sourceWords.get(muscle.source);
  return {
    ...{ id, name, latin, group, layer, coveredBy, reached },
    certainty,
    compared,
    source,
    note: note ?? null,
  };
}

/** What is read on the muscle's card only, and so loaded with it. */
function factsOf(muscle: MuscleSource, sourceWords: ReadonlyMap<string, string>): object {
  const { everyday, attachments, innervation, anatomyCompared, complaints, aggravating } = muscle;
  const { emergencies, mimics, alike, dangers } = muscle;
  return {
    ...{ everyday, attachments, innervation, complaints, aggravating, anatomyCompared },
    ...{ emergencies, mimics, alike, dangers },
    anatomySource: sourceWords.get(muscle.anatomySource),
    clinicalSource: sourceWords.get(muscle.clinicalSource),
  };
}

const list = (entries: readonly object[]): string =>
  `[\n${entries.map((entry) => JSON.stringify(entry)).join(',\n')}\n]\n`;

const table = (entries: readonly (readonly [string, unknown])[]): string =>
  `{\n${entries.map(([key, value]) => `${JSON.stringify(key)}:${JSON.stringify(value)}`).join(',\n')}\n}\n`;
