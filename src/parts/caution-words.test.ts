import { expect, test } from 'vitest';
import { cautionWords } from './caution-words';

const knee = [{ region: 'anterior-knee', side: 'left' as const }];

test('a local caution says what it is, in the words written, and where', () => {
  expect(cautionWords({ kind: 'surgery', words: 'knee replacement, May.', regions: knee })).toBe(
    'Recent surgery: knee replacement, May. Front of the knee, left.',
  );
  expect(cautionWords({ kind: 'hardware', words: '', regions: knee })).toBe(
    'Metal or other hardware. Front of the knee, left.',
  );
});

test('one of no listed kind goes by its words', () => {
  expect(cautionWords({ kind: 'other', words: 'fresh tattoo', regions: knee })).toBe(
    'Fresh tattoo. Front of the knee, left.',
  );
  expect(cautionWords({ kind: 'other', words: '', regions: knee })).toBe('Other. Front of the knee, left.');
});
