import { guarded } from './formula-guard';

export type Cell = string | number | boolean | null;

/** A byte order mark tells Excel that a file is UTF-8. */
const mark = '\ufeff';

/**
 * Rows as CSV (RFC 4180): lines end with CRLF, what holds a comma, a quote or a line break is quoted. No words are
 * taken for a formula; numbers keep their minus.
 */
export const csvRows = (rows: readonly (readonly Cell[])[]): string =>
  rows.map((row) => `${row.map(field).join(',')}\r\n`).join('');

/** The beginning of a file: what stands in each column. */
export const csvHead = (heads: readonly string[]): string => mark + csvRows([heads]);

/** A whole table. */
export const writeCsv = (heads: readonly string[], rows: readonly (readonly Cell[])[]): string =>
  csvHead(heads) + csvRows(rows);

function field(cell: Cell): string {
  if (cell === null) return '';
  if (typeof cell !== 'string') return String(cell);
  const harmless = guarded(cell);
  return /[",\r\n]/.test(harmless) ? `"${harmless.replaceAll('"', '""')}"` : harmless;
}
