import { writeCsv } from '../csv/write-csv';
import type { WrongLine } from './sort-lines';

/** The lines that stay out as they were, each with its row and why: to be mended and brought in again. */
export function wrongLinesCsv(heads: readonly string[], wrong: readonly WrongLine[]): string {
  return writeCsv(
    ['row', 'reason', ...heads],
    wrong.map(({ line, reasons }) => [line.number, reasons.join(' '), ...line.cells]),
  );
}
