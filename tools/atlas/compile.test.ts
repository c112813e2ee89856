import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { buildAtlas } from './build-atlas';
import { problemsOf } from './check-atlas';
import { atlasFolder, readAtlas, validate } from './read-atlas';
import { muscleFileSchema, regionFileSchema } from './schema';

const folder = (path: string): string => fileURLToPath(new URL(`../../${path}`, import.meta.url));
const atlas = readAtlas(atlasFolder);

describe('the atlas', () => {
  it('is whole', () => {
    expect(problemsOf(atlas)).toEqual([]);
    expect(atlas.muscles).toHaveLength(121);
    expect(atlas.muscles.flatMap((muscle) => muscle.points)).toHaveLength(192);
    expect(atlas.regions).toHaveLength(135);
  });

  it('is compiled: after a change run `npm run atlas -- compile`', () => {
    const built = buildAtlas(atlas);
    expect(readdirSync(folder('src/anatomy/atlas')).sort()).toEqual(Object.keys(built).sort());
    for (const [name, text] of Object.entries(built))
      expect(readFileSync(folder(`src/anatomy/atlas/${name}`), 'utf8') === text, name).toBe(true);
  });
});

describe('validate', () => {
  const muscle = [
    '  - id: soleus',
    '    name: Soleus',
    '    latin: Musculus soleus',
    '    layer: intermediate',
    '    attachments: From the tibia and fibula to the heel bone',
    '    innervation: Tibial nerve',
    '    anatomySource: book',
    '    anatomyCompared: true',
    '    complaints: [heel ache]',
    '    aggravating: [running uphill]',
    '    mimics: [deep vein thrombosis]',
    '    clinicalSource: book',
    '    certainty: established',
    '    source: book',
    '    compared: true',
    '    points:',
    '      - id: TrP1',
    '        at: Lower belly',
    '        sheet: back-superficial',
    '        place: [70, 250]',
    '        main: [heel]',
  ];
  const text = (lines: readonly string[]): string => ['group: leg', 'muscles:', ...lines].join('\n');
  const read = (lines: readonly string[]) => validate('leg.yaml', text(lines), muscleFileSchema);
  const changed = (from: string, to: string) => muscle.map((line) => line.replace(from, to));

  it('takes what is whole', () => {
    expect(read(muscle).muscles[0]).toMatchObject({ id: 'soleus', everyday: [], coveredBy: [] });
  });

  it('names file, line, entry and field of what is wrong', () => {
    expect(() => read(changed('intermediate', 'inner'))).toThrow(/^leg\.yaml:6: soleus: muscles\.0\.layer: /);
    expect(() => read(changed('[heel]', '[]'))).toThrow(/^leg\.yaml:23: TrP1: muscles\.0\.points\.0\.main/);
    expect(() => read(changed('[70, 250]', '[70]'))).toThrow(/^leg\.yaml:22: TrP1: /);
  });

  it('names the entry that lacks a source or a certainty', () => {
    for (const field of ['source', 'certainty', 'anatomySource', 'clinicalSource'])
      expect(() => read(muscle.filter((line) => !line.startsWith(`    ${field}:`)))).toThrow(
        new RegExp(`^leg\\.yaml:3: soleus: muscles\\.0\\.${field}: `),
      );
  });

  it('names the line of what is no YAML', () => {
    expect(() => read(changed('name: Soleus', 'name: "Soleus'))).toThrow(/^leg\.yaml:\d+: /);
  });

  it('refuses misspelt fields, and names that a list would garble', () => {
    expect(() => read([...muscle, '    spilover: []'])).toThrow('spilover');
    const comma = 'regions:\n  - { id: knee, name: "knee, front", laterality: paired }';
    expect(() => validate('knee.yaml', comma, regionFileSchema)).toThrow('comma');
  });
});

describe('problemsOf', () => {
  const region = { id: 'heel', name: 'heel', laterality: 'paired' as const, ofArm: false };

  it('finds repeated ids and references to nothing', () => {
    const [soleus] = atlas.muscles.filter((muscle) => muscle.id === 'soleus');
    if (!soleus) throw new Error('soleus is part of the atlas');
    const points = soleus.points
      .slice(0, 1)
      .map((one) => ({ ...one, main: ['heel', 'hoof'], spillover: [] }));
    const none = { source: 'none', anatomySource: 'none', clinicalSource: 'none' };
    const muscles = [{ ...soleus, ...none, coveredBy: ['gastric'], points }];
    const dangers = [
      { ...region, id: 'nape', sentence: 'Mind it.', source: 'lost', certainty: 'uncertain' as const },
    ];
    expect(problemsOf({ muscles, regions: [region, region], dangers, sources: [] })).toEqual([
      'heel: is there twice',
      'leg.yaml: soleus: source "none" is not in sources.yaml',
      'leg.yaml: soleus: source "none" is not in sources.yaml',
      'leg.yaml: soleus: source "none" is not in sources.yaml',
      'leg.yaml: soleus: covered by unknown "gastric"',
      'leg.yaml: soleus: TrP1: unknown region "hoof"',
      'dangers.yaml: nape: source "lost" is not in sources.yaml',
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
    const problems = problemsOf({ muscles: [], regions, dangers: [], sources: [] });
    expect(problems).toContain('heel: front: crosses itself');
    expect(problems).toContain('nose: back: must begin and end on the midline and lie left of it between');
  });
});
