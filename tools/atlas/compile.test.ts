import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { buildAtlas } from './build-atlas';
import { problemsOf } from './check-atlas';
import { readAtlas, validate } from './read-atlas';
import { muscleFileSchema, regionFileSchema } from './schema';

const folder = (path: string): string => fileURLToPath(new URL(`../../${path}`, import.meta.url));
const atlas = readAtlas(folder('assets/atlas'));

describe('the atlas', () => {
  it('is whole', () => {
    expect(problemsOf(atlas)).toEqual([]);
    expect(atlas.muscles).toHaveLength(121);
    expect(atlas.muscles.flatMap((muscle) => muscle.points)).toHaveLength(192);
    expect(atlas.regions).toHaveLength(130);
  });

  it('is compiled: after a change run `npm run atlas -- compile`', () => {
    const built = buildAtlas(atlas);
    expect(readdirSync(folder('src/anatomy/atlas')).sort()).toEqual(Object.keys(built).sort());
    for (const [name, text] of Object.entries(built))
      expect(readFileSync(folder(`src/anatomy/atlas/${name}`), 'utf8') === text, name).toBe(true);
  });
});

describe('validate', () => {
  const muscle = {
    id: 'soleus',
    name: 'Soleus',
    latin: 'Musculus soleus',
    layer: 'intermediate',
    certainty: 'established',
    source: 'book',
    compared: true,
    points: [{ id: 'TrP1', at: 'Lower belly', main: ['heel'] }],
  };

  it('names file, entry and field of what is wrong', () => {
    const bad = { group: 'leg', muscles: [muscle, { ...muscle, id: 'plantaris', layer: 'inner' }] };
    expect(() => validate('leg.yaml', bad, muscleFileSchema)).toThrow(
      /^leg\.yaml: plantaris: muscles\.1\.layer: /,
    );
    const deeper = {
      group: 'leg',
      muscles: [{ ...muscle, points: [{ id: 'TrP1', at: 'Lower belly', main: [] }] }],
    };
    expect(() => validate('leg.yaml', deeper, muscleFileSchema)).toThrow(/TrP1: muscles\.0\.points\.0\.main/);
  });

  it('refuses misspelt fields, and names that a list would garble', () => {
    const extra = { group: 'leg', muscles: [{ ...muscle, spilover: [] }] };
    expect(() => validate('leg.yaml', extra, muscleFileSchema)).toThrow('spilover');
    const comma = { regions: [{ id: 'knee', name: 'knee, front', laterality: 'paired' }] };
    expect(() => validate('knee.yaml', comma, regionFileSchema)).toThrow('comma');
  });
});

describe('problemsOf', () => {
  const region = { id: 'heel', name: 'heel', laterality: 'paired' as const };

  it('finds repeated ids and references to nothing', () => {
    const [soleus] = atlas.muscles.filter((muscle) => muscle.id === 'soleus');
    if (!soleus) throw new Error('soleus is part of the atlas');
    const points = [{ id: 'TrP1', at: 'Lower belly', main: ['heel', 'hoof'], spillover: [] }];
    const muscles = [{ ...soleus, coveredBy: ['gastric'], points }];
    expect(problemsOf({ muscles, regions: [region, region], sources: [] })).toEqual([
      'heel: is there twice',
      'leg.yaml: soleus: source "travell-simons-2" is not in sources.yaml',
      'leg.yaml: soleus: covered by unknown "gastric"',
      'leg.yaml: soleus: TrP1: unknown region "hoof"',
    ]);
  });

  it('finds outlines that cross the midline or themselves', () => {
    const bowTie: [number, number][] = [
      [10, 0],
      [60, 60],
      [70, 10],
      [10, 50],
    ];
    const regions = [
      { ...region, front: bowTie },
      { ...region, id: 'nose', laterality: 'midline' as const, back: bowTie },
    ];
    const problems = problemsOf({ muscles: [], regions, sources: [] });
    expect(problems).toContain('heel: front: crosses itself');
    expect(problems).toContain('nose: back: must begin and end on the midline and lie left of it between');
  });
});
