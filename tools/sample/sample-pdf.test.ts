import { beforeAll, describe, expect, it } from 'vitest';
import { calendarDay } from '../../src/domain/calendar-day';
import type { BodyFigure, Table } from '../../src/handover/document/block';
import { blocksOf, type HandoverDocument } from '../../src/handover/document/document';
import { readPdf } from './read-pdf';
import { samplePdf } from './sample-pdf';

const today = calendarDay('2026-11-23');
let document: HandoverDocument;
let bytes: Uint8Array;

beforeAll(async () => {
  ({ document, bytes } = await samplePdf('gp', today));
}, 60_000);

const tableOf = (of: HandoverDocument): Table => {
  const table = blocksOf(of).find((block) => block.kind === 'table');
  if (table?.kind !== 'table') throw new Error('Expected a table.');
  return table;
};
const figuresOf = (of: HandoverDocument): readonly BodyFigure[] =>
  blocksOf(of).flatMap((block) => (block.kind === 'figures' ? block.figures : []));
const plain = (text: string): string => text.replace(/[\s\u00a0]+/gu, ' ').trim();

describe('the letter of the sample client', () => {
  it('is sound, tagged, entitled without a name, small, and one page', () => {
    expect(readPdf(bytes, 'qpdf', '--check', 'FILE')).toContain('No syntax or stream encoding errors found');
    const info = readPdf(bytes, 'pdfinfo', 'FILE');
    expect(info).toMatch(/Tagged: +yes/);
    expect(info).toMatch(/Title: +Letter to the GP from soft-tissue therapy\n/);
    expect(info).toMatch(/PDF version: +1\.7/);
    expect(info).not.toContain(document.subject.name);
    expect(info).toMatch(/Pages: +1\n/);
    expect(bytes.length).toBeLessThan(400 * 1024);
  });

  it('embeds and subsets every font', () => {
    const fonts = readPdf(bytes, 'pdffonts', 'FILE').trim().split('\n').slice(2);
    expect(fonts.length).toBeGreaterThan(0);
    for (const font of fonts) expect(font).toMatch(/CID TrueType +Identity-H +yes yes yes/);
  });

  it('has a row for each finding, cell by cell as on the record', () => {
    const { columns, rows } = tableOf(document);
    const read = tableRows(readPdf(bytes, 'pdfinfo', '-struct-text', 'FILE'), columns.length);
    expect(read[0]).toEqual(columns.map(({ head }) => head));
    expect(read.slice(1).map((row) => row.map(plain))).toEqual(
      rows.map((row) => row.map((cell) => plain(cell.join(' ')))),
    );
  });

  it('is read aloud from the reason to the red flags, the table, the maps and the plan', () => {
    const structure = readPdf(bytes, 'pdfinfo', '-struct-text', 'FILE');
    const order = [
      'For information',
      'Red flags and cautions',
      'Table (block)',
      'Figure:',
      'Plan and requested',
    ];
    const found = order.map((words) => structure.indexOf(words));
    expect(found).not.toContain(-1);
    expect(found).toEqual([...found].sort((a, b) => a - b));
  });

  it('sets number, muscle and side of each finding on one line', () => {
    const layout = readPdf(bytes, 'pdftotext', '-layout', 'FILE', '-');
    for (const [number, muscle, side] of tableOf(document).rows) {
      const [firstWord = ''] = (muscle?.[0] ?? '').split(' ');
      expect(layout).toMatch(new RegExp(`^ *${number?.[0]} +${firstWord}.* ${side?.[0]} `, 'm'));
    }
  });

  it('gives each figure words that name every finding on it', () => {
    const qdf = readPdf(bytes, 'qpdf', '--qdf', '--object-streams=disable', 'FILE', '-');
    const said = figuresOf(document).map(({ alt }) => alt);
    for (const [number, muscle, side] of tableOf(document).rows)
      expect(said.join(' ')).toContain(`${number?.[0]}: ${muscle?.[0]}. ${side?.[0]}.`);
    for (const alt of said) expect(qdf).toContain(`/Alt (${alt.replace(/([()\\])/g, '\\$1')})`);
  });

  it('says at the foot of each page whose it is, of which day, and which of how many', async () => {
    const long = await samplePdf('physio', today);
    const pages = readPdf(long.bytes, 'pdftotext', '-layout', 'FILE', '-').split('\f').slice(0, -1);
    expect(pages.length).toBeGreaterThan(1);
    expect(pages.length).toBeLessThanOrEqual(4);
    pages.forEach((page, i) => {
      const foot = page.trim().split('\n').at(-1);
      expect(foot).toMatch(new RegExp(`^${document.subject.name} +Born ${document.subject.born} `));
      expect(foot).toMatch(new RegExp(`23 Nov 2026\\. Page ${i + 1} of ${pages.length}$`));
    });
  });

  it('is the same, byte for byte, for the same records and day', async () => {
    const again = await samplePdf('gp', today);
    expect(Buffer.compare(again.bytes, bytes)).toBe(0);
  });

  it('opens with its password alone when it has one, and then claims no PDF/A', async () => {
    const locked = await samplePdf('gp', today, { password: 'pier-road-4' });
    expect(() => readPdf(locked.bytes, 'qpdf', '--check', 'FILE')).toThrow();
    const seen = readPdf(locked.bytes, 'qpdf', '--show-encryption', '--password=pier-road-4', 'FILE');
    expect(seen).toMatch(/R = 5/);
    expect(seen).toContain('AESv3');
    expect(readPdf(locked.bytes, 'pdftotext', '-upw', 'pier-road-4', 'FILE', '-')).toContain('Sam Sample');
    const qdf = readPdf(locked.bytes, 'qpdf', '--password=pier-road-4', '--decrypt', '--qdf', 'FILE', '-');
    expect(qdf).not.toContain('pdfaid:part');
  });
});

/** The cells of every row of the first table, as a screen reader gets them. */
function tableRows(structure: string, columns: number): string[][] {
  const table = structure.slice(structure.indexOf('Table (block)'));
  return (
    table
      .split(/^ +TR$/m)
      .slice(1)
      .map((row) => row.split(/^ +T[HD]:?$/m).slice(1, columns + 1))
      // After the last cell comes what follows the table.
      .map((cells) => cells.map((cell) => (/^ +"(.*)"$/m.exec(cell)?.[1] ?? '').trim()))
  );
}

it("gives the client's handout one page", async () => {
  const handout = await samplePdf('client', today);
  expect(readPdf(handout.bytes, 'pdfinfo', 'FILE')).toMatch(/Pages: +1\n/);
});
