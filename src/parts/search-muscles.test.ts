import { describe, expect, it } from 'vitest';
import { searchMuscles } from './search-muscles';

const found = (words: string): string[] => searchMuscles(words).map(({ id }) => id);

describe('searchMuscles', () => {
  it.each([
    ['infrasp', 'infraspinatus'],
    ['musculus soleus', 'soleus'],
    ['upper trap', 'trapezius-upper'],
    ['Trapezius pars descendens', 'trapezius-upper'],
  ])('finds by English or Latin name first: %s', (words, muscle) => {
    expect(found(words)[0]).toBe(muscle);
  });

  it.each([
    ['shoulder knot', ['trapezius-upper']],
    ['calf', ['gastrocnemius', 'soleus']],
    ['headache behind the eye', ['sternocleidomastoid-sternal-head']],
  ])('finds by what people say: %s', (words, expected) => {
    expect(found(words)).toEqual(expect.arrayContaining(expected));
  });

  it('finds nothing by words that no muscle has, and all muscles by none', () => {
    expect(found('zeppelin')).toEqual([]);
    expect(found('  ')).toHaveLength(121);
  });
});
