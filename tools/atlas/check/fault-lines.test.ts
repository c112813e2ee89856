import { expect, it } from 'vitest';
import type { Fault } from './fault';
import { faultLines } from './fault-lines';

const fault: Fault = {
  kind: 'centre',
  sheet: 'back-deep',
  subject: 'soleus',
  side: 'left',
  what: 'is off',
  at: [50.4, 300],
};

it('tells a fault in one line: sheet, muscle, side, what, where', () => {
  expect(faultLines([fault])).toEqual(['back-deep: soleus, left: is off (at u 50, v 300)']);
  expect(faultLines([{ ...fault, subject: null, side: null, at: null }])).toEqual(['back-deep: is off']);
});

it('tells once what is alike on both halves, and on the sheets of left and right', () => {
  const both = 'soleus, both sides: is off (at u 50, v 300)';
  expect(faultLines([fault, { ...fault, side: 'right', at: [-50.4, 300] }])).toEqual([`back-deep: ${both}`]);
  const left = { ...fault, sheet: 'left-deep' };
  const right: Fault = { ...left, sheet: 'right-deep', side: 'right' };
  expect(faultLines([left, right])).toEqual([`left-deep: ${both}`]);
  expect(faultLines([left, { ...right, what: 'is far off' }])).toHaveLength(2);
});
