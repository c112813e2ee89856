import { expect, test } from 'vitest';
import { knotSentence } from './knot-sentence';

test.each([
  [4, 6, 1, 1, 0, 'Present at 4 of 6 checks, cleared once, returned once.'],
  [3, 5, 2, 2, 0, 'Present at 3 of 5 checks, cleared twice, returned twice.'],
  [9, 14, 4, 3, 0, 'Present at 9 of 14 checks, cleared 4 times, returned 3 times.'],
  [5, 5, 0, 0, 0, 'Present at 5 of 5 checks.'],
  [1, 2, 1, 0, 0, 'Present at 1 of 2 checks, cleared once.'],
  [1, 1, 0, 0, 0, 'Present at its only check so far.'],
  [0, 1, 0, 0, 0, 'Clear at its only check so far.'],
  [0, 0, 0, 0, 0, 'Neither present nor clear at any check so far.'],
  [4, 6, 1, 1, 1, 'Present at 4 of 6 checks, cleared once, returned once, slight at 1.'],
  [0, 0, 0, 0, 2, 'Neither present nor clear at any check so far, slight at 2.'],
])(
  'C2, S1: %i of %i checks, cleared %i, returned %i, slight %i',
  (presentCount, checkCount, clearedCount, returnedCount, slightCount, words) => {
    expect(knotSentence({ presentCount, checkCount, clearedCount, returnedCount, slightCount })).toBe(words);
  },
);
