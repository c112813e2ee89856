import { describe, expect, it } from 'vitest';
import { edited, moved, putBack, without } from './list-changes';

const list = ['a', 'b', 'c'].map((id) => ({ id, name: id.toUpperCase() }));
const ids = (items: readonly { id: string }[]) => items.map((i) => i.id).join('');

describe('a list of choices', () => {
  it.each([
    ['a', 1, 'bac'],
    ['b', -1, 'bac'],
    ['b', 1, 'acb'],
    ['c', -1, 'acb'],
    ['a', -1, 'abc'],
    ['c', 1, 'abc'],
    ['x', 1, 'abc'],
  ] as const)('moves %s by %i: %s', (id, by, order) => {
    expect(ids(moved(list, id, by))).toBe(order);
  });

  it('gets an entry back where it was, or at the end', () => {
    const b = { id: 'b', name: 'B' };
    expect(ids(putBack(without(list, 'b'), b, 1))).toBe('abc');
    expect(ids(putBack([], b, 1))).toBe('b');
  });

  it('changes one entry and leaves the others', () => {
    expect(edited(list, 'b', { name: 'Bee' }).map((i) => i.name)).toEqual(['A', 'Bee', 'C']);
  });
});
