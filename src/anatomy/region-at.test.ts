import { expect, test } from 'vitest';
import { bodyPoint } from '../domain/place';
import { regionAt } from './region-at';

test('a place is named by the region under it and the client’s own side', () => {
  expect(regionAt(bodyPoint('back-superficial', 60, 1290))).toMatchObject({ side: 'left' });
  expect(regionAt(bodyPoint('back-superficial', -60, 1290))).toMatchObject({ side: 'right' });
  expect(regionAt(bodyPoint('front-superficial', 0, 1010))).toMatchObject({ side: 'midline' });
});

test('of regions that overlap the smaller one answers', () => {
  expect(regionAt(bodyPoint('front-superficial', 85, 1270))?.region).toBe('breast-nipple');
});

test('beside the figure there is none', () => {
  expect(regionAt(bodyPoint('back-superficial', 700, 1290))).toBeNull();
});
