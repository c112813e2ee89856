import { expect, it } from 'vitest';
import { sheets } from '../../../src/anatomy/sheets';
import { atlasFolder, readAtlas } from '../read-atlas';
import { areaFaults } from './area-places';
import { pointFaults } from './point-places';

const atlas = readAtlas(atlasFolder);
const [soleus] = atlas.muscles.filter(({ id }) => id === 'soleus');
const [point] = soleus?.points ?? [];
const [heel] = atlas.regions.filter(({ id }) => id === 'heel');
if (!soleus || !point || !heel) throw new Error('soleus and heel are part of the atlas');

const faultsOf = (change: Partial<typeof point>): string[] =>
  pointFaults([{ ...soleus, points: [{ ...point, ...change }] }], sheets).map(({ what }) => what);

it('finds no fault with the places of the atlas', () => {
  expect(pointFaults(atlas.muscles, sheets)).toEqual([]);
  expect(areaFaults([...atlas.regions, ...atlas.dangers], Object.values(sheets))).toEqual([]);
});

it('finds a point outside its muscle, on the wrong side, and on a sheet that does not show the muscle', () => {
  expect(faultsOf({})).toEqual([]);
  expect(faultsOf({ place: [60, 1500] })).toEqual(['lies outside its muscle']);
  expect(faultsOf({ place: [-60, 300] })).toEqual(["must lie on the client's left: u is negative"]);
  expect(faultsOf({ sheet: 'head-neck-front' })).toEqual(['the sheet does not show this muscle']);
  expect(faultsOf({ sheet: 'right-deep' })).toEqual(['belongs on the sheet of the left']);
});

it('finds an area beside the skin', () => {
  const outside: [number, number][] = [
    [300, 60],
    [340, 60],
    [340, 100],
    [320, 120],
    [300, 100],
  ];
  const [fault] = areaFaults([{ ...heel, back: outside }], Object.values(sheets));
  expect(fault?.what).toMatch(/cm2 lie outside the silhouette$/);
});
