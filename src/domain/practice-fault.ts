import { type Practice, practiceSchema } from './practice';

interface Words {
  /** One entry is empty or too long. */
  readonly entry: string;
  readonly few?: string;
  readonly many: string;
}

const lists: Partial<Record<keyof Practice, Words>> = {
  techniques: {
    entry: 'A technique needs a name of at most 80 letters.',
    few: 'One technique at least must stay on the list.',
    many: 'The list has room for 30 techniques. Remove one first.',
  },
  factors: {
    entry: 'A factor needs a name of at most 80 letters.',
    many: 'The list has room for 30 factors. Remove one first.',
  },
  watchedFactors: {
    entry: 'This factor is not on the list any more.',
    many: 'Three factors are watched already. Take one off first.',
  },
  phrases: {
    entry: 'A reason needs at least one word, and at most 200 letters.',
    many: 'The list has room for 40 reasons. Remove one first.',
  },
  retests: {
    entry: 'A phrase needs at least one word, and at most 200 letters.',
    many: 'The list has room for 40 phrases. Remove one first.',
  },
  advice: {
    entry: 'Advice needs at least one word, and at most 400 letters.',
    many: 'The list has room for 100 pieces of advice. Remove one first.',
  },
};

/** What is wrong with settings, in words for the screen; `null` when they can be kept. */
export function practiceFault(practice: Practice): string | null {
  const [first] = practiceSchema.safeParse(practice).error?.issues ?? [];
  if (!first) return repeatedEntry(practice);
  const [field, ...within] = first.path;
  const words = lists[field as keyof Practice];
  if (words && within.length > 0) return words.entry;
  if (words) return (first.code === 'too_small' && words.few) || words.many;
  if (field === 'name' || field === 'address') return `The practice's ${field} is too long.`;
  return 'That setting is out of range.';
}

const plain = (words: string): string => words.normalize('NFKC').trim().replace(/\s+/g, ' ').toLowerCase();

const repeats = (words: readonly string[]): boolean => new Set(words.map(plain)).size < words.length;

/** Two entries that read alike could not be told apart. */
function repeatedEntry({ techniques, factors, phrases, retests, advice }: Practice): string | null {
  if (repeats(techniques.map((t) => t.name))) return 'A technique of this name is on the list already.';
  if (repeats(factors.map((f) => f.name))) return 'A factor of this name is on the list already.';
  if (repeats(phrases)) return 'This reason is on the list already.';
  if (repeats(retests)) return 'This phrase is on the list already.';
  if (repeats(advice.map((a) => `${a.factor ?? ''} ${a.words}`)))
    return 'This advice is on the list already.';
  return null;
}
