import type { Side } from '../domain/place';
import { sideWord } from './side-words';

/** Something named in the middle of a sentence. With `midline` no side is said. */
interface NamedAt {
  readonly name: string;
  readonly side: Side;
}

/** `behind the ear and temple, left; breastbone`: names of one side together, sides in the order given. */
export function wordsBySide(list: readonly NamedAt[]): string {
  const bySide = new Map<Side, string[]>();
  for (const { name, side } of list) bySide.set(side, [...(bySide.get(side) ?? []), name]);
  return [...bySide].map(([side, names]) => withSide(inSentence(names), side)).join('; ');
}

/** `a`, `a and b`, `a, b and c`. */
function inSentence(names: readonly string[]): string {
  const last = names.at(-1) ?? '';
  return names.length < 2 ? last : `${names.slice(0, -1).join(', ')} and ${last}`;
}

const withSide = (words: string, side: Side): string =>
  side === 'midline' ? words : `${words}, ${sideWord(side).toLowerCase()}`;
