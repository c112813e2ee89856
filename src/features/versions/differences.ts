import { fieldWords, isUntold, valueWords } from '../../parts/record-words';

export interface Difference {
  /** Where in the record, in words: "Findings 2, pain". */
  readonly where: string;
  /** Empty: nothing stands there. */
  readonly inUse: string;
  readonly other: string;
}

/** Every value of a record under the words for where it stands, in the record's order. */
function placed(value: unknown, where: string, field: string, into: Map<string, string>): void {
  if (value === null || typeof value !== 'object') {
    const words = valueWords(field, value);
    if (words !== '') into.set(where, words);
  } else if (Array.isArray(value))
    for (const [i, item] of value.entries()) placed(item, `${where} ${i + 1}`, field, into);
  else
    for (const [name, part] of Object.entries(value)) {
      if (isUntold(name)) continue;
      const words = fieldWords(name);
      const after = words.replace(/^[A-Z](?![A-Z])/, (letter) => letter.toLowerCase());
      placed(part, where ? `${where}, ${after}` : words, name, into);
    }
}

/** What two versions of one record say otherwise. */
export function differences(inUse: object, other: object): Difference[] {
  const [own, theirs] = [new Map<string, string>(), new Map<string, string>()];
  placed(inUse, '', '', own);
  placed(other, '', '', theirs);
  return [...new Set([...own.keys(), ...theirs.keys()])].flatMap((where) => {
    const [a, b] = [own.get(where) ?? '', theirs.get(where) ?? ''];
    return a === b ? [] : [{ where, inUse: a, other: b }];
  });
}
