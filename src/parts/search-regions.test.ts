import { expect, test } from 'vitest';
import { searchRegions } from './search-regions';

const found = (words: string) => searchRegions(words).map(({ id }) => id);

test('a region is found by words of its name in any order', () => {
  expect(found('neck side')[0]).toBe('lateral-neck');
  expect(found('low back')).toEqual(expect.arrayContaining(['lumbar-paraspinal', 'lumbar-midline']));
  expect(found('KNEE')).toHaveLength(4);
});

test('nothing typed and nothing of that name find nothing', () => {
  expect(found('  ')).toEqual([]);
  expect(found('antler')).toEqual([]);
});
