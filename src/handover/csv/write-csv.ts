import { guarded } from './formula-guard';

export type Cell = string | number | boolean | null;

/**
 * A table as CSV (RFC 4180): lines end with CRLF, what holds a comma, a quote or a line break is quoted. A byte
 * order mark tells Excel that it is UTF-8. No words are taken for a formula; numbers keep their minus.
 */
export function writeCsv(heads: readonly string[], rows: readonly (readonly Cell[])[]): string {
  return `\ufeff${[heads, ...rows].map((row) => `${row.map(field).join(',')}\r\n`).join('')}`;
}

function field(cell: Cell): string {
  if (cell === null) return '';
  if (typeof cell !== 'string') return String(cell);
  const harmless = guarded(cell);
  return /[",\r\n]/.test(harmless) ? `"${harmless.replaceAll('"', '""')}"` : harmless;
}
