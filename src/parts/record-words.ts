import { clockWords, dayOf, dayWords } from '../domain/calendar-day';

/** Marks of the record itself, of no meaning to a reader. */
const untold = new Set(['kind', 'id', 'knot', 'by', 'hash', 'sample']);
const moments = new Set(['at', 'startedAt', 'createdAt', 'holdSince', 'metAt']);

export const isUntold = (field: string): boolean => untold.has(field) || field.endsWith('Id');

export const momentWords = (at: number): string => `${dayWords(dayOf(at))}, ${clockWords(at)}`;

/** The name of a field as words: "Date of birth". */
export function fieldWords(field: string): string {
  const words = field.replace(/([A-Z])/g, ' $1').toLowerCase();
  const named = words.replace(/\b(gp|nhs)\b/g, (short) => short.toUpperCase());
  return named.charAt(0).toUpperCase() + named.slice(1);
}

/** What stands in a field; empty for nothing. */
export function valueWords(field: string, value: unknown): string {
  if (value === null || value === undefined) return '';
  if (typeof value === 'number' && moments.has(field)) return momentWords(value);
  if (typeof value === 'boolean') return value ? 'yes' : 'no';
  return String(value);
}
