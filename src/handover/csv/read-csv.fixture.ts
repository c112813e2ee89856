/**
 * For tests, a reader written apart from the writer: the fields of a CSV file (RFC 4180), line by line; a byte order mark and any kind of line end are
 * taken. The separator is the one of comma, semicolon and tab that the first line has most of. Blank lines are left out.
 * @throws RangeError when a quote is never closed.
 */
export function readCsv(file: string): string[][] {
  const text = file.replace(/^\ufeff/, '');
  const separator = separatorOf(text);
  const rows: string[][] = [];
  let row: string[] = [];
  let at = 0;
  while (at < text.length) {
    const { words, end } = text[at] === '"' ? quoted(text, at) : bare(text, at, separator);
    row.push(words);
    const next = text[end];
    at = end + 1;
    if (next === separator) {
      if (at === text.length) row.push('');
      continue;
    }
    if (next === '\r' && text[at] === '\n') at++;
    rows.push(row);
    row = [];
  }
  if (row.length > 0) rows.push(row);
  return rows.filter((fields) => fields.some((field) => field.trim() !== ''));
}

function separatorOf(text: string): string {
  const first = text.slice(0, text.search(/[\r\n]|$/));
  const count = (sign: string) => first.split(sign).length;
  return [',', ';', '\t'].reduce((best, sign) => (count(sign) > count(best) ? sign : best));
}

interface Field {
  readonly words: string;
  /** Of the separator or line end after it. */
  readonly end: number;
}

function bare(text: string, from: number, separator: string): Field {
  let end = from;
  while (end < text.length && text[end] !== separator && text[end] !== '\r' && text[end] !== '\n') end++;
  return { words: text.slice(from, end), end };
}

function quoted(text: string, from: number): Field {
  let words = '';
  for (let at = from + 1; at < text.length; at++) {
    if (text[at] !== '"') words += text[at];
    else if (text[at + 1] === '"') words += text[at++];
    else return { words, end: at + 1 };
  }
  throw new RangeError('A quote in the file is never closed.');
}
