interface Item {
  readonly id: string;
}

/** The list with one entry a place further up (-1) or down (1); at the end of the list it stays. */
export function moved<T extends Item>(list: readonly T[], id: string, by: 1 | -1): T[] {
  const from = list.findIndex((item) => item.id === id);
  const item = list[from];
  const to = from + by;
  if (!item || to < 0 || to >= list.length) return [...list];
  return putBack(without(list, id), item, to);
}

export const without = <T extends Item>(list: readonly T[], id: string): T[] =>
  list.filter((item) => item.id !== id);

/** With an entry at a place, or at the end when the list has grown shorter. */
export const putBack = <T extends Item>(list: readonly T[], item: T, at: number): T[] => [
  ...list.slice(0, at),
  item,
  ...list.slice(at),
];

export const edited = <T extends Item>(list: readonly T[], id: string, change: Partial<T>): T[] =>
  list.map((item) => (item.id === id ? { ...item, ...change } : item));
