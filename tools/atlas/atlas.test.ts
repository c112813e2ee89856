import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { sheetIds } from '../../src/domain/sheets';

const atlas = (...words: string[]) =>
  spawnSync('npx', ['--no-install', 'tsx', join(import.meta.dirname, 'atlas.ts'), ...words], {
    encoding: 'utf8',
  });

it.each([[], ['paint'], ['export'], ['check', 'back-superficial'], ['review']])(
  'shows how it is used, and fails, when called with: %s',
  (...words) => {
    const { status, stderr } = atlas(...words);
    expect(status).toBe(1);
    expect(stderr).toContain('Usage: npm run atlas -- compile | export FILE | check | review DIR');
  },
);

it('exports every sheet as JSON with nothing in it but what was agreed', () => {
  const folder = mkdtempSync(join(tmpdir(), 'atlas-'));
  const file = join(folder, 'figure.json');
  expect(atlas('export', file).status).toBe(0);
  const { sheets, muscles, regions, ...rest } = JSON.parse(readFileSync(file, 'utf8'));
  rmSync(folder, { recursive: true });
  expect(rest).toEqual({});
  expect(sheets.map(({ id }: { id: string }) => id).sort()).toEqual([...sheetIds].sort());
  for (const sheet of sheets) {
    expect(Object.keys(sheet)).toEqual(['id', 'view', 'layer', 'silhouette', 'muscles']);
    for (const muscle of sheet.muscles) {
      expect(Object.keys(muscle)).toEqual(['id', 'side', 'polygons']);
      expect(muscle.polygons[0][0]).toEqual([expect.any(Number), expect.any(Number)]);
    }
  }
  const [upper] = muscles;
  expect(muscles).toHaveLength(121);
  expect(Object.keys(upper)).toEqual([
    ...['id', 'name', 'latin', 'layer', 'innervation', 'coveredBy', 'triggerPoints', 'confidence'],
  ]);
  expect(muscles.flatMap((m: { triggerPoints: unknown[] }) => m.triggerPoints)).toHaveLength(2 * 192);
  expect(Object.keys(upper.triggerPoints[0])).toEqual([
    'id',
    'sheet',
    'side',
    'at',
    'essential',
    'spillover',
  ]);
  const edge = regions.find(({ id }: { id: string }) => id === 'lateral-foot');
  expect(Object.keys(edge)).toEqual(['id', 'name', 'polygons']);
  expect(Object.keys(edge.polygons)).toEqual(
    expect.arrayContaining(['left-deep', 'right-deep', 'sole', 'foot-dorsum']),
  );
});
