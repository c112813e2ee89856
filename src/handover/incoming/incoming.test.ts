import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { neutralBody } from '../../domain/body';
import { calendarDay } from '../../domain/calendar-day';
import { type Client, clientSchema } from '../../domain/client';
import { isNhsNumber } from '../../domain/nhs-number';
import { readCsv } from '../csv/read-csv.fixture';
import { csvTables } from '../csv/tables';
import { writeCsv } from '../csv/write-csv';
import { fixtureClient } from '../visit-fixture';
import { type CardField, type Columns, columnsProblem, likelyField, looksLikeHeads } from './card-fields';
import { underHeadings } from './headings';
import { linesAtMost } from './limits';
import { lettersOf, oldLetters, tellingWords, textOf } from './read-letters';
import { readTable } from './read-table';
import { type Reading, sortLines } from './sort-lines';
import { wrongLinesCsv } from './wrong-lines-csv';

const today = calendarDay('2026-03-04');
const reading = (columns: Columns, more: Partial<Reading> = {}): Reading => ({
  columns,
  order: null,
  today,
  body: neutralBody,
  ...more,
});
const cellsOf = (text: string) => readTable(text, null).lines.map(({ cells }) => cells);

describe('letters', () => {
  const name = 'Zoë Żółć';
  it('are told by a mark or by fitting UTF-8, and else asked about', () => {
    expect(lettersOf(new TextEncoder().encode(`name\n${name}`))).toBe('utf-8');
    expect(textOf(new TextEncoder().encode(`\ufeff${name}`), 'utf-8')).toBe(name);
    const little = new Uint8Array([0xff, 0xfe, 0x5a, 0, 0xeb, 0]);
    expect(lettersOf(little)).toBe('utf-16le');
    expect(textOf(little, 'utf-16le')).toBe('Zë');
    const latin = new Uint8Array([0x5a, 0x6f, 0xeb]);
    expect(lettersOf(latin)).toBeNull();
    expect(textOf(latin, 'windows-1252')).toBe('Zoë');
  });
  it('of an older kind show where the kinds differ', () => {
    const latin = new Uint8Array([
      ...new TextEncoder().encode('name,born\nAna,x\n'),
      0x5a,
      0x6f,
      0xeb,
      0x2c,
      0x31,
    ]);
    expect(oldLetters.map((kind) => tellingWords(latin, kind))).toEqual([['Zoë'], ['Zoë'], ['ZoÎ']]);
  });
});

describe('a table', () => {
  it.each([
    ['name,born\r\nAna,1\r\n', ','],
    ['name;born\nAna;1', ';'],
    ['name\tborn\rAna\t1\r', '\t'],
  ])('%j is read with its own separator and ends of line', (text, separator) => {
    const table = readTable(text, null);
    expect(table.separator).toBe(separator);
    expect(table.lines.map(({ cells }) => cells)).toEqual([
      ['name', 'born'],
      ['Ana', '1'],
    ]);
  });
  it('counts rows as a spreadsheet does, over empty ones and breaks within a cell', () => {
    const { lines } = readTable('name,notes\n"Ana","one\ntwo"\n\n,\nBo,\n', null);
    expect(lines.map(({ number, cells }) => [number, cells[0]])).toEqual([
      [1, 'name'],
      [2, 'Ana'],
      [5, 'Bo'],
    ]);
  });
  it('keeps what a quotation mark spoils, and says so', () => {
    const { lines } = readTable('name,born\nAna,1\n"Bo,2\nCy,3', null);
    expect(lines.map(({ fault }) => fault?.includes('never closed') ?? false)).toEqual([false, false, true]);
    expect(lines[2]?.cells.join(' ')).toContain('Cy,3');
    expect(readTable('name,born\n"A"na",1\nBo,2', null).lines[1]?.fault).toContain('middle of a cell');
  });
  it('is refused whole when it is empty or too large', () => {
    expect(() => readTable(' \n,,\n', null)).toThrow('nothing in this file');
    expect(() => readTable('a,b\n'.repeat(linesAtMost + 2), null)).toThrow('At most 5,000');
    expect(() => readTable('a,'.repeat(80), null)).toThrow('no list of clients');
    expect(readTable(`a,b\n${'x'.repeat(20_001)},c`, null).lines[1]?.fault).toContain('20,000');
  });
  it('gives back every cell that was written, formulas and apostrophes too', () => {
    const cell = fc
      .oneof(fc.string({ unit: 'grapheme' }), fc.stringMatching(/^'{0,2}[=+\-@][a-z"',;]{0,4}$/))
      .map((s) =>
        s
          .replace(/\r\n?/g, '\n')
          .replace(/^\ufeff/, '')
          .trim(),
      );
    fc.assert(
      fc.property(fc.array(fc.tuple(cell, cell, cell), { minLength: 1, maxLength: 20 }), (rows) => {
        const heads = ['one', 'two', 'three'];
        const kept = rows.filter((row) => row.some(Boolean));
        expect(readTable(writeCsv(heads, rows), ',').lines.map(({ cells }) => cells)).toEqual([
          heads,
          ...kept,
        ]);
      }),
    );
  });
  it('is read, or refused in words, whatever the bytes', () => {
    const bytes = fc.oneof(
      fc.uint8Array({ maxLength: 400 }),
      fc
        .array(fc.constantFrom(34, 44, 59, 9, 10, 13, 39, 61, 65, 0xff), { maxLength: 200 })
        .map((b) => new Uint8Array(b)),
    );
    fc.assert(
      fc.property(bytes, fc.constantFrom(...oldLetters), (data, old) => {
        const text = textOf(data, lettersOf(data) ?? old);
        try {
          const { lines } = readTable(text, null);
          const columns: CardField[] = ['name', 'date-of-birth', 'notes'];
          const { ready, alike, wrong } = sortLines(lines, reading(columns), []);
          expect(ready.length + alike.length + wrong.length).toBe(lines.length);
        } catch (reason) {
          expect((reason as Error).message).toMatch(/nothing in this file|no list of clients/);
        }
      }),
      { numRuns: 500 },
    );
  });
});

describe('columns', () => {
  it.each([
    ['DOB', 'date-of-birth'],
    ['Client Date of Birth', 'date-of-birth'],
    ['NHS No.', 'nhs-number'],
    ['Surname', 'last-name'],
    ['Forename', 'first-name'],
    ['Full name', 'name'],
    ['Mobile phone', 'phone'],
    ['E-mail address', 'email'],
    ['GP surgery', 'gp-practice'],
    ['Favourite colour', null],
  ])('%s looks like %s', (head, field) => {
    expect(likelyField(head, [])).toBe(field);
  });
  it('are told by their words where there is no heading', () => {
    expect(likelyField(null, ['943 476 5919', ''])).toBe('nhs-number');
    expect(likelyField(null, ['ana@example.org'])).toBe('email');
    expect(likelyField(null, ['', ''])).toBeNull();
    expect(looksLikeHeads(['Name', 'Born'])).toBe(true);
    expect(looksLikeHeads(['Ana Lopez', '3 Feb 1961'])).toBe(false);
  });
  it('need a name and a date of birth, each once', () => {
    expect(columnsProblem([null, 'date-of-birth'])).toContain('name');
    expect(columnsProblem(['name', null])).toContain('date of birth');
    expect(columnsProblem(['name', 'last-name', 'date-of-birth'])).toContain('either');
    expect(columnsProblem(['name', 'date-of-birth', 'date-of-birth'])).toContain('Two columns');
    expect(columnsProblem(['first-name', 'last-name', 'date-of-birth', 'phone', 'phone'])).toBeNull();
  });
});

describe('lines', () => {
  const columns: Columns = ['name', 'date-of-birth', 'nhs-number', 'phone', 'phone', null];
  const sorted = (text: string, clients: Client[] = [], order: Reading['order'] = 'day-first') =>
    sortLines(readTable(text, ',').lines, reading(columns, { order }), clients);

  it('become clients, or say every reason why not; none is lost', () => {
    const text = [
      'Ana Lopez,3/2/1961,943 476 5919,01632 1,07700 2,blue',
      ',3/2/1961',
      'Bo,31/2/1961,943 476 5918',
      `${'x'.repeat(201)},,`,
      'Cy,3/2/1961,,,,,more than there are headings',
      'Di,4/12/2026',
    ].join('\n');
    const { ready, alike, wrong } = sorted(text);
    expect(ready.map(({ card }) => [card.name, card.dateOfBirth, card.nhsNumber, card.phone])).toEqual([
      ['Ana Lopez', '1961-02-03', '9434765919', '01632 1, 07700 2'],
    ]);
    expect(alike).toEqual([]);
    expect(wrong.map(({ line, reasons }) => [line.number, reasons.length])).toEqual([
      [2, 1],
      [3, 2],
      [4, 2],
      [5, 1],
      [6, 1],
    ]);
    expect(wrong[1]?.reasons.join(' ')).toMatch(/NHS number.*calendar/);
    expect(wrong[4]?.reasons).toEqual(['The date of birth is still to come.']);
  });
  it('that are here already, or twice in the file, are put aside with whom they are like', () => {
    const here = fixtureClient({ name: 'Ána  Lopez', dateOfBirth: calendarDay('1961-02-03') });
    const other = fixtureClient({ name: 'Eve', nhsNumber: '9434765919' });
    const { ready, alike } = sorted(
      'ana lopez,3/2/1961\nAnn Other,1/1/1990,9434765919\nBo,1/5/1990\nbo,1/5/1990\nBo,2/5/1990',
      [here, other],
    );
    expect(ready.map(({ line }) => line.number)).toEqual([3, 5]);
    expect(alike.map(({ line, like }) => [line.number, like.name, like.row])).toEqual([
      [1, 'Ána  Lopez', null],
      [2, 'Eve', null],
      [4, 'Bo', 3],
    ]);
  });
  it('that stay out are written with row and reason, and can be brought in again', () => {
    const { wrong } = sorted('=Ana,,"say ""hi"""\nBo,x');
    const csv = wrongLinesCsv(['name', 'born', 'nhs'], wrong);
    expect(readCsv(csv).map((row) => [row[0], ...row.slice(2)])).toEqual([
      ['row', 'name', 'born', 'nhs'],
      ['1', "'=Ana", '', 'say "hi"'],
      ['2', 'Bo', 'x'],
    ]);
    expect(cellsOf(csv)[1]?.[2]).toBe('=Ana');
  });
});

describe('lines under headings', () => {
  /** As the screen does it: every suggestion is taken. */
  const taken = (text: string, headed = true) => {
    const { heads, lines } = underHeadings(readTable(text, null), headed);
    const columns = heads.map((head, i) =>
      likelyField(
        head,
        lines.map(({ cells }) => cells[i] ?? ''),
      ),
    );
    return { heads, columns, ...sortLines(lines, reading(columns), []) };
  };
  const why = 'There are more cells in this row than headings.';

  it('stay out when a comma without quotation marks has shifted their cells', () => {
    const { heads, ready, wrong } = taken(
      'Name,DOB,GP,Contraindications\nAna,3 Feb 1961,Harbour Surgery, 1 Quay St,Warfarin\nBo,4 Feb 1961,"Quay, Hull",Latex',
    );
    expect(heads).toEqual(['Name', 'DOB', 'GP', 'Contraindications']);
    expect(ready.map(({ card }) => [card.name, card.gpPractice, card.contraindications])).toEqual([
      ['Bo', 'Quay, Hull', ['Latex']],
    ]);
    expect(wrong).toMatchObject([{ line: { number: 2 }, reasons: [why] }]);
    const again = taken(wrongLinesCsv(heads.map(String), wrong));
    expect(again.wrong.map(({ reasons }) => reasons)).toEqual([[why]]);
  });
  it('may end in empty cells, as the headings may', () => {
    const { heads, ready, wrong } = taken('Name,,DOB,,\nAna,x,3 Feb 1961,,,\nBo,x,4 Feb 1961,,Latex');
    expect(heads).toEqual(['Name', null, 'DOB']);
    expect(ready.map(({ line }) => line.number)).toEqual([2]);
    expect(wrong).toMatchObject([{ line: { number: 3 }, reasons: [why] }]);
  });
  it('are as long as they like where there are no headings', () => {
    const { heads, lines } = underHeadings(readTable('Ana,3 Feb 1961\nBo,4 Feb 1961,Latex', null), false);
    expect([heads, lines.length]).toEqual([[null, null, null], 2]);
    const columns: Columns = ['name', 'date-of-birth', 'contraindications'];
    expect(sortLines(lines, reading(columns), []).ready.map(({ card }) => card.contraindications)).toEqual([
      [],
      ['Latex'],
    ]);
  });
  it('have no more headings than cells when those are broken', () => {
    const table = readTable('"Na"me",DOB,Notes\nAna,3 Feb 1961', ',');
    expect(table.lines[0]?.fault).not.toBeNull();
    expect(underHeadings(table, true).heads).toHaveLength(2);
  });
});

describe('the table of clients that Palpate writes', () => {
  const nhs = fc
    .array(fc.nat(9), { minLength: 10, maxLength: 10 })
    .map((digits) => digits.join(''))
    .filter(isNhsNumber);
  const words = (most: number) =>
    fc.string({ unit: 'grapheme', maxLength: Math.min(most, 60) }).map((s) =>
      s
        .replace(/\r\n?/g, '\n')
        .replace(/^\ufeff/, '')
        .trim()
        .slice(0, most)
        .trim(),
    );
  const client = fc.record({
    name: words(60).filter(Boolean),
    dateOfBirth: fc
      .date({ min: new Date('1900-01-02'), max: new Date('2026-03-03'), noInvalidDate: true })
      .map((d) => d.toISOString().slice(0, 10)),
    nhsNumber: fc.oneof(fc.constant(''), nhs),
    phone: words(30),
    email: words(60),
    gpPractice: words(60),
    contraindications: fc.uniqueArray(
      words(40).filter((s) => s !== '' && !/[;\n]/.test(s)),
      { maxLength: 4 },
    ),
    notes: words(60),
  });

  it('comes back in as it was', () => {
    fc.assert(
      fc.property(client, (given) => {
        const card = clientSchema.parse({ ...fixtureClient(), ...given });
        const file = csvTables(card, []).find(({ name }) => name === 'clients.csv')?.words ?? '';
        const [heads, ...lines] = readTable(file, null).lines;
        const columns = (heads?.cells ?? []).map((head) => likelyField(head, []));
        expect(looksLikeHeads(heads?.cells ?? [])).toBe(true);
        expect(columnsProblem(columns)).toBeNull();
        const { ready } = sortLines(lines, reading(columns), []);
        const { kind: _, id: __, lifeEvents: ___, sample: ____, createdAt: _____, ...kept } = card;
        expect(ready.map((one) => one.card)).toEqual([{ ...kept, localCautions: [] }]);
      }),
      { numRuns: 300 },
    );
  });
});
