import type { AuditEntry } from '../../domain/audit-entry';
import { clockWords, dayOf, dayWords } from '../../domain/calendar-day';
import { deedWords, subjectWords } from '../../domain/deed-words';
import type { AnyRecord } from '../../domain/records';

interface Copy {
  readonly records: readonly AnyRecord[];
  readonly trail: readonly AuditEntry[];
  /** What could not be read, in words. */
  readonly missing: readonly string[];
}

const titles: readonly (readonly [kind: AnyRecord['kind'], title: string])[] = [
  ['client', 'Card'],
  ['consent', 'Consents'],
  ['session', 'Sessions'],
  ['addendum', 'Addenda'],
  ['knot-link', 'Links between findings'],
];

/** Marks of the record itself, of no meaning to a reader. */
const untold = new Set(['kind', 'id', 'clientId', 'therapistId', 'by', 'hash', 'sample']);
const moments = new Set(['at', 'startedAt', 'createdAt', 'holdSince']);

const momentWords = (at: number) => `${dayWords(dayOf(at))}, ${clockWords(at)}`;

function spaced(key: string): string {
  const words = key.replace(/([A-Z])/g, ' $1').toLowerCase();
  return words.charAt(0).toUpperCase() + words.slice(1);
}

const indented = (lines: readonly string[]) => lines.map((line) => `  ${line}`);

/** A value as lines, each part under its name; what is empty is left out. */
function linesOf(value: unknown, key = ''): string[] {
  if (value === null || value === '') return [];
  if (typeof value === 'number' && moments.has(key)) return [momentWords(value)];
  if (typeof value === 'boolean') return [value ? 'yes' : 'no'];
  if (typeof value !== 'object') return [String(value)];
  if (Array.isArray(value)) return value.flatMap((item, i) => [`${i + 1}.`, ...indented(linesOf(item))]);
  return Object.entries(value).flatMap(([name, part]) => {
    const lines = untold.has(name) ? [] : linesOf(part, name);
    if (lines.length === 0) return [];
    return typeof part === 'object'
      ? [`${spaced(name)}:`, ...indented(lines)]
      : [`${spaced(name)}: ${lines.join(' ')}`];
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
    ({ at, deed, subject }) =>
      `${momentWords(at)}: ${deedWords[deed].toLowerCase()}, ${subjectWords[subject.kind]}`,
  );
  return [...chapter('Not in this copy', missing), ...parts, ...chapter('Audit trail', told)].join('\n');
}
