import type { AtlasSource } from './read-atlas';
import { ringCrossings } from './ring-crossings';
import type { RegionSource } from './schema';
import { smoothOutline } from './smooth-outline';

/** What no single entry can know: unique ids, references that exist, outlines that close. One line each. */
export function problemsOf(atlas: AtlasSource): string[] {
  return [...repeatedIds(atlas), ...brokenReferences(atlas), ...atlas.regions.flatMap(outlineProblems)];
}

function repeatedIds({ muscles, regions, sources }: AtlasSource): string[] {
  const problems: string[] = [];
  for (const list of [muscles, regions, sources, ...muscles.map((m) => m.points)]) {
    const seen = new Set<string>();
    for (const { id } of list) {
      if (seen.has(id)) problems.push(`${id}: is there twice`);
      seen.add(id);
    }
  }
  return problems;
}

function brokenReferences({ muscles, regions, sources }: AtlasSource): string[] {
  const muscleIds = new Set(muscles.map((m) => m.id));
  const sourceIds = new Set(sources.map((s) => s.id));
  const laterality = new Map(regions.map((r) => [r.id, r.laterality]));
  return muscles.flatMap((muscle) => {
    const problems: string[] = [];
    if (!sourceIds.has(muscle.source)) problems.push(`source "${muscle.source}" is not in sources.yaml`);
    for (const cover of muscle.coveredBy)
      if (/^[a-z]/.test(cover) && !muscleIds.has(cover)) problems.push(`covered by unknown "${cover}"`);
    for (const point of muscle.points) {
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

function outlineProblems(region: RegionSource): string[] {
  return (['front', 'back'] as const).flatMap((view) => {
    const path = region[view];
    if (!path) return [];
    const onMidline = path.filter(([u]) => u === 0).length;
    const endsOnMidline = path[0]?.[0] === 0 && path.at(-1)?.[0] === 0;
    const ring = smoothOutline(path);
    const problems: string[] = [];
    if (region.laterality === 'paired' && ring.some(([u]) => u < 0)) problems.push('crosses the midline');
    if (region.laterality === 'midline' && !(onMidline === 2 && endsOnMidline))
      problems.push('must begin and end on the midline and lie left of it between');
    if (ringCrossings(ring).length > 0) problems.push('crosses itself');
    return problems.map((problem) => `${region.id}: ${view}: ${problem}`);
  });
}
