import { expect, it } from 'vitest';
import { gridPointAtHeight } from './at-height';
import type { FibreGrid } from './sheet';

const bend: FibreGrid = {
  columns: 2,
  points: [
    [0, 100],
    [10, 100],
    [0, 0],
    [10, 0],
    [20, 50],
    [30, 50],
  ],
};

it('follows one fibre to a height, and of two places there takes the one nearer to a share', () => {
  expect(gridPointAtHeight(bend, 'across', 0.5, 75, 0)).toEqual([5, 75]);
  expect(gridPointAtHeight(bend, 'across', 0.5, 25, 0)).toEqual([5, 25]);
  expect(gridPointAtHeight(bend, 'across', 0.5, 25, 1)).toEqual([15, 25]);
});

it('is null where the line does not reach the height', () => {
  expect(gridPointAtHeight(bend, 'across', 0.5, 101, 0)).toBeNull();
  expect(gridPointAtHeight(bend, 'along', 0.25, 60, 0)).toBeNull();
});
