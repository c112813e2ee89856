import type { AuditEntry } from '../../domain/audit-entry';
import { deedWords, thingWords } from '../../domain/deed-words';
import type { AnyRecord } from '../../domain/records';
import { fieldWords, isUntold, momentWords, valueWords } from '../../parts/record-words';

export interface Copy {
  readonly records: readonly AnyRecord[];
  readonly trail: readonly AuditEntry[];
  /** What could not be read, in words. */
  readonly missing: readonly string[];
}

const titles: readonly (readonly [kind: AnyRecord['kind'], title: string])[] = [
  ['client', 'Card'],
  ['card-draft', 'Half-typed card'],
  ['consent', 'Consents'],
  ['session', 'Sessions'],
  ['addendum', 'Addenda'],
  ['knot-link', 'Links between findings'],
  ['other-version', 'Other versions that are kept'],
];

const indented = (lines: readonly string[]) => lines.map((line) => `  ${line}`);

/** A value as lines, each part under its name; what is empty is left out. */
export function linesOf(value: unknown, key = ''): string[] {
  if (value === null || typeof value !== 'object') return [valueWords(key, value)].filter(Boolean);
  if (Array.isArray(value)) return value.flatMap((item, i) => [`${i + 1}.`, ...indented(linesOf(item))]);
  return Object.entries(value).flatMap(([name, part]) => {
    const lines = isUntold(name) ? [] : linesOf(part, name);
    if (lines.length === 0) return [];
    return typeof part === 'object'
      ? [`${fieldWords(name)}:`, ...indented(lines)]
      : [`${fieldWords(name)}: ${lines.join(' ')}`];
  });
}

const orderOf = (record: AnyRecord): string =>
  'day' in record ? record.day : 'givenOn' in record ? record.givenOn : '';

const chapter = (title: string, lines: readonly string[]): string[] =>
  lines.length > 0 ? [title, '='.repeat(title.length), '', ...lines, ''] : [];

/** Everything in plain lines, to be read by a person without Palpate. */
export function accessText({ records, trail, missing }: Copy): string {
  const parts = titles.flatMap(([kind, title]) => {
    const theirs = records.filter((r) => r.kind === kind);
    const sorted = theirs.sort((a, b) => orderOf(a).localeCompare(orderOf(b)));
    return chapter(
      title,
      sorted.flatMap((r) => [...linesOf(r), '']),
    );
  });
  const told = trail.map(
    ({ at, deed, subject }) => `${momentWords(at)}: ${deedWords[deed].toLowerCase()}, ${thingWords(subject)}`,
  );
  return [...chapter('Not in this copy', missing), ...parts, ...chapter('Audit trail', told)].join('\n');
}
