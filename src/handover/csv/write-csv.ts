export type Cell = string | number | boolean | null;

/**
 * A table as CSV (RFC 4180): lines end with CRLF, what holds a comma, a quote or a line break is quoted. A byte
 * order mark tells Excel that it is UTF-8. Words that a spreadsheet would take for a formula begin with an
 * apostrophe (OWASP, "CSV Injection"); numbers keep their minus.
 */
export function writeCsv(heads: readonly string[], rows: readonly (readonly Cell[])[]): string {
  return `\ufeff${[heads, ...rows].map((row) => `${row.map(field).join(',')}\r\n`).join('')}`;
}

function field(cell: Cell): string {
  if (cell === null) return '';
  if (typeof cell !== 'string') return String(cell);
  const harmless = /^[=+\-@\t\r\n\uff1d\uff0b\uff0d\uff20]/u.test(cell) ? `'${cell}` : cell;
  return /[",\r\n]/.test(harmless) ? `"${harmless.replaceAll('"', '""')}"` : harmless;
}
