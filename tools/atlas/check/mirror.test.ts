import { describe, expect, it } from 'vitest';
import type { Sheet } from '../../../src/anatomy/sheet';
import { mirror } from './mirror';
import { box, knowing, pair, sheetWith } from './sheet-for-tests';

const [left, right] = pair('soleus', box(10, 10, 50, 100)) as [Sheet['muscles'][0], Sheet['muscles'][0]];

describe('mirror', () => {
  it('lets halves be that are alike', () => {
    expect(mirror(sheetWith([left, right]), knowing())).toEqual([]);
  });

  it('finds a muscle that differs or is there on one side only, and a lopsided skin', () => {
    const moved = { ...right, rings: [box(-51, 10, -11, 100)] };
    expect(mirror(sheetWith([left, moved]), knowing())).toMatchObject([
      { subject: 'soleus', what: expect.stringMatching(/no mirror images: up to (0\.9|1\.0) mm apart/) },
    ]);
    expect(mirror(sheetWith([left]), knowing())[0]?.what).toBe('is there on one side only');
    const lopsided = sheetWith([left, right], { silhouette: [box(-100, 0, 102, 200)] });
    expect(mirror(lopsided, knowing())).toMatchObject([{ subject: 'skin' }]);
  });

  it('holds a sheet of the left beside that of the right, which has the same numbers', () => {
    const seenFrom = (view: 'left' | 'right', muscle: Sheet['muscles'][0]): Sheet =>
      sheetWith([{ ...muscle, side: view }], { view });
    const leftSheet = seenFrom('left', left);
    const check = (opposite: Sheet | null) => mirror(leftSheet, knowing({ opposite }));
    expect(check(seenFrom('right', left))).toEqual([]);
    expect(check(seenFrom('right', right))).toMatchObject([{ subject: 'soleus' }]);
    expect(check(null)[0]?.what).toBe('has no sheet of the right side beside it');
  });
});
