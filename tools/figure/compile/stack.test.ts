import { describe, expect, it } from 'vitest';
import type { Net } from './fibre-net';
import { stack } from './stack';

/** Fibres run down; across grows with `u`. */
const block = (u: number, v: number): Net => [
  [
    [u, v + 20],
    [u + 10, v + 20],
  ],
  [
    [u, v],
    [u + 10, v],
  ],
];

describe('stack', () => {
  it('orders heads that lie side by side across', () => {
    expect(stack([block(30, 0), block(0, 5), block(15, 0)])).toEqual({ stacked: 'across', order: [1, 2, 0] });
  });

  it('orders bellies that follow each other from origin to insertion', () => {
    expect(stack([block(0, 0), block(3, 60), block(0, 30)])).toEqual({ stacked: 'along', order: [1, 2, 0] });
  });
});
