import Papa from 'papaparse';
import { unguarded } from '../csv/formula-guard';
import { linesAtMost } from './limits';

export type Separator = ',' | ';' | '\t';
const separators: readonly Separator[] = [',', ';', '\t'];

const columnsAtMost = 60;
/** The longest that a card holds. */
const cellAtMost = 20_000;

export interface Line {
  /** As a spreadsheet counts its rows, from 1. */
  readonly number: number;
  readonly cells: readonly string[];
  /** Why nothing can be made of it. */
  readonly fault: string | null;
}

export interface Table {
  readonly separator: Separator;
  /** Lines with something in them, the headings too if there are any. */
  readonly lines: readonly Line[];
  readonly columns: number;
}

const faults = {
  open: 'A quotation mark opens here and is never closed, so that everything after it is one cell.',
  quote: 'A quotation mark stands in the middle of a cell.',
  long: 'A cell is longer than 20,000 letters.',
} as const;

/**
 * A text as lines of cells (RFC 4180, and what spreadsheets make of it). Nothing of it is thrown away: a broken line keeps
 * its cells and says what is wrong. @throws Error with words for the screen when it is no table, or too large a one.
 */
export function readTable(text: string, separator: Separator | null): Table {
  const plain = text.replace(/\r\n?/g, '\n');
  const delimiter = separator ?? likelySeparator(plain);
  const read = Papa.parse<string[]>(plain, { newline: '\n', delimiter });
  const broken = new Map(
    read.errors
      .filter(({ type }) => type === 'Quotes')
      .map(({ row, code }) => [row, code === 'MissingQuotes' ? faults.open : faults.quote]),
  );
  const lines = read.data
    .map((cells, i): Line => {
      const words = cells.map((cell) => unguarded(cell.trim()));
      const long = words.some((cell) => cell.length > cellAtMost) ? faults.long : null;
      return { number: i + 1, cells: words, fault: broken.get(i) ?? long };
    })
    .filter(({ cells }) => cells.some(Boolean));
  const columns = lines.reduce((most, { cells, fault }) => (fault ? most : Math.max(most, cells.length)), 0);
  if (lines.length === 0) throw new Error('There is nothing in this file.');
  if (lines.length > linesAtMost + 1)
    throw new Error(
      `This file has ${lines.length.toLocaleString('en-GB')} rows. At most ${linesAtMost.toLocaleString('en-GB')} come in at once: divide it.`,
    );
  if (columns > columnsAtMost)
    throw new Error('This file has more than 60 columns, and is no list of clients.');
  return { separator: delimiter, lines, columns };
}

/** Which makes the most of the first line. */
function likelySeparator(plain: string): Separator {
  const first = plain.trimStart();
  const cells = (delimiter: Separator) =>
    Papa.parse<string[]>(first, { newline: '\n', delimiter, preview: 1 }).data[0]?.length ?? 0;
  return separators.reduce((best, one) => (cells(one) > cells(best) ? one : best));
}
