import { expect, it } from 'vitest';
import { bodyPoint } from '../domain/place';
import type { Mark } from '../picture/mark';
import { changedMarks } from './changed-marks';

const mark = (id: string, u = 0): Mark => ({
  id,
  at: bodyPoint('back-superficial', u, 1000),
  look: 'active',
  ring: 'none',
  number: 1,
  selected: false,
  words: '',
});

it('nothing has changed in equal marks', () => {
  expect(changedMarks([mark('a'), mark('b')], [mark('a'), mark('b')])).toEqual([]);
});

it('finds what came, went, moved and was selected', () => {
  const before = [mark('went'), mark('moved'), mark('same'), mark('chosen')];
  const after = [mark('moved', 9), mark('same'), { ...mark('chosen'), selected: true }, mark('came')];
  expect(changedMarks(before, after).map((m) => m.id)).toEqual([
    'moved',
    'moved',
    'chosen',
    'chosen',
    'came',
    'went',
  ]);
});
