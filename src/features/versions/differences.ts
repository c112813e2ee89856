import { fieldWords, isUntold, valueWords } from '../../parts/record-words';

export interface Difference {
  /** Where in the record, in words: "Findings 2, pain". */
  readonly where: string;
  /** Empty: nothing stands there. */
  readonly inUse: string;
  readonly other: string;
}

/** Where a mark stands on its sheet, to the millimetre: numbers in which nobody sees which is right. */
const placing = new Set(['u', 'v', 'outline', 'scale']);

/** Every value of a record under the words for where it stands, in the record's order. */
function placed(value: unknown, where: string, field: string, into: Map<string, string>): void {
  if (value === null || typeof value !== 'object') {
    const words = valueWords(field, value);
    if (words !== '') into.set(where, words);
  } else if (Array.isArray(value))
    for (const [i, item] of value.entries()) placed(item, `${where} ${i + 1}`, field, into);
  else
    for (const [name, part] of Object.entries(value)) {
      if (isUntold(name) || placing.has(name)) continue;
      const words = fieldWords(name);
      const after = words.replace(/^[A-Z](?![A-Z])/, (letter) => letter.toLowerCase());
      placed(part, where ? `${where}, ${after}` : words, name, into);
    }
}

interface Named {
  readonly id: unknown;
}

const isNamed = (item: unknown): item is Named => item !== null && typeof item === 'object' && 'id' in item;

/** What has an id, in the order of those in use, `null` where there is no like; then what is only in the other. */
function inOrderOf(own: readonly Named[], other: readonly Named[]): unknown[] {
  const theirs = new Map(other.map((item) => [item.id, item]));
  const ids = new Set(own.map(({ id }) => id));
  const likes = own.map((item) => aligned(item, theirs.get(item.id) ?? null));
  return [...likes, ...other.filter(({ id }) => !ids.has(id))];
}

/** The other version, with each of its items in the place of its like. */
function aligned(own: unknown, other: unknown): unknown {
  if (Array.isArray(own) && Array.isArray(other))
    return own.every(isNamed) && other.every(isNamed) ? inOrderOf(own, other) : other;
  if (own === null || other === null || typeof own !== 'object' || typeof other !== 'object') return other;
  const before = new Map(Object.entries(own));
  return Object.fromEntries(
    Object.entries(other).map(([name, part]) => [name, aligned(before.get(name), part)]),
  );
}

/** What two versions of one record say otherwise. */
export function differences(inUse: object, other: object): Difference[] {
  const [own, theirs] = [new Map<string, string>(), new Map<string, string>()];
  placed(inUse, '', '', own);
  placed(aligned(inUse, other), '', '', theirs);
  return [...new Set([...own.keys(), ...theirs.keys()])].flatMap((where) => {
    const [a, b] = [own.get(where) ?? '', theirs.get(where) ?? ''];
    return a === b ? [] : [{ where, inUse: a, other: b }];
  });
}
