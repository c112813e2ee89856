import { sideOfView } from '../../src/domain/sheets';
import type { AtlasSource } from './read-atlas';
import { ringCrossings } from './ring-crossings';
import { type AreaSource, outlinedViews, outlineKeys } from './schema';
import { smoothOutline } from './smooth-outline';

/** What no single entry can know: unique ids, references that exist, outlines that close. One line each. */
export function problemsOf(atlas: AtlasSource): string[] {
  return [
    ...repeatedIds(atlas),
    ...brokenReferences(atlas),
    ...dangerSources(atlas),
    ...areas(atlas).flatMap(outlineProblems),
  ];
}

const areas = ({ regions, dangers }: AtlasSource): readonly AreaSource[] => [...regions, ...dangers];

function repeatedIds({ muscles, regions, dangers, sources }: AtlasSource): string[] {
  const problems: string[] = [];
  for (const list of [muscles, regions, dangers, sources, ...muscles.map((m) => m.points)]) {
    const seen = new Set<string>();
    for (const { id } of list) {
      if (seen.has(id)) problems.push(`${id}: is there twice`);
      seen.add(id);
    }
  }
  return problems;
}

function brokenReferences({ muscles, regions, dangers, sources }: AtlasSource): string[] {
  const muscleIds = new Set(muscles.map((m) => m.id));
  const sourceIds = new Set(sources.map((s) => s.id));
  const laterality = new Map(regions.map((r) => [r.id, r.laterality]));
  return muscles.flatMap((muscle) => {
    const problems: string[] = [];
    for (const source of [muscle.source, muscle.anatomySource, muscle.clinicalSource])
      if (!sourceIds.has(source)) problems.push(`source "${source}" is not in sources.yaml`);
    for (const cover of muscle.coveredBy)
      if (/^[a-z]/.test(cover) && !muscleIds.has(cover)) problems.push(`covered by unknown "${cover}"`);
    for (const danger of muscle.dangers)
      if (!dangers.some(({ id }) => id === danger)) problems.push(`unknown place of danger "${danger}"`);
    for (const point of muscle.points) {
      for (const entry of point.main)
        if (point.spillover.includes(entry)) problems.push(`${point.id}: "${entry}" is main and spill-over`);
      for (const entry of [...point.main, ...point.spillover]) {
        const [id = '', crossed] = entry.split('@');
        if (!laterality.has(id)) problems.push(`${point.id}: unknown region "${id}"`);
        else if (crossed && laterality.get(id) === 'midline')
          problems.push(`${point.id}: "${id}" lies in the midline and has no other side`);
      }
    }
    return problems.map((problem) => `${muscle.group}.yaml: ${muscle.id}: ${problem}`);
  });
}

const dangerSources = ({ dangers, sources }: AtlasSource): string[] =>
  dangers
    .filter(({ source }) => !sources.some(({ id }) => id === source))
    .map(({ id, source }) => `dangers.yaml: ${id}: source "${source}" is not in sources.yaml`);

function outlineProblems(area: AreaSource): string[] {
  return outlineKeys.flatMap((key) => {
    const path = area[key];
    if (!path) return [];
    const halved = sideOfView(outlinedViews[key]) === null;
    const onMidline = path.filter(([u]) => u === 0).length;
    const endsOnMidline = path[0]?.[0] === 0 && path.at(-1)?.[0] === 0;
    const problems: string[] = [];
    if (halved && area.laterality === 'paired' && path.some(([u]) => u < 0))
      problems.push('crosses the midline');
    if (halved && area.laterality === 'midline' && !(onMidline === 2 && endsOnMidline))
      problems.push('must begin and end on the midline and lie left of it between');
    if (ringCrossings(smoothOutline(path)).length > 0) problems.push('crosses itself');
    return problems.map((problem) => `${area.id}: ${key}: ${problem}`);
  });
}
