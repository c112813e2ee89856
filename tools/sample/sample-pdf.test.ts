import { beforeAll, describe, expect, it } from 'vitest';
import { calendarDay } from '../../src/domain/calendar-day';
import { renderPdf } from '../../src/handover/pdf/render-pdf';
import type { Summary } from '../../src/handover/summary';
import { interFonts } from './inter-fonts';
import { readPdf } from './read-pdf';
import { sampleSummary } from './sample-summary';

let summary: Summary;
let bytes: Uint8Array;

beforeAll(async () => {
  summary = await sampleSummary(calendarDay('2026-11-23'));
  bytes = await renderPdf(summary, interFonts());
});

describe('the PDF of the sample client', () => {
  it('is sound, tagged, entitled without a name, and small', () => {
    expect(readPdf(bytes, 'qpdf', '--check', 'FILE')).toContain('No syntax or stream encoding errors found');
    const info = readPdf(bytes, 'pdfinfo', 'FILE');
    expect(info).toMatch(/Tagged: +yes/);
    expect(info).toMatch(/Title: +Soft-tissue therapy summary\n/);
    expect(info).toMatch(/PDF version: +1\.7/);
    expect(info).not.toContain(summary.client.name);
    expect(Number(/Pages: +(\d+)/.exec(info)?.[1])).toBeLessThanOrEqual(2);
    expect(bytes.length).toBeLessThan(400 * 1024);
  });

  it('embeds and subsets every font', () => {
    const fonts = readPdf(bytes, 'pdffonts', 'FILE').trim().split('\n').slice(2);
    expect(fonts.length).toBeGreaterThan(0);
    for (const font of fonts) expect(font).toMatch(/CID TrueType +Identity-H +yes yes yes/);
  });

  it('has a row for each finding with muscle, side and course', () => {
    const rows = tableRows(readPdf(bytes, 'pdfinfo', '-struct-text', 'FILE'));
    expect(rows[0]).toEqual(heads);
    expect(rows.slice(1).map(([number, muscle, side]) => [number, muscle, side])).toEqual(
      summary.findings.map((row) => [String(row.number), row.muscle, row.side]),
    );
    expect(rows.slice(1).map((row) => row.at(-1))).toEqual(summary.findings.map(({ course }) => course));
  });

  it('sets each row on one line as far as it goes', () => {
    const layout = readPdf(bytes, 'pdftotext', '-layout', 'FILE', '-');
    for (const { number, muscle, side, course } of summary.findings) {
      const [firstWord = ''] = muscle.split(' ');
      expect(layout).toMatch(new RegExp(`^ *${number} +${firstWord}.* ${side} .*${course}$`, 'm'));
    }
  });

  it('gives each figure words that name every finding on it', () => {
    const plain = readPdf(bytes, 'qpdf', '--qdf', '--object-streams=disable', 'FILE', '-');
    const said = summary.maps.map(({ alt }) => alt);
    expect(said.join(' ').match(/\d+: /g)).toHaveLength(summary.findings.length);
    for (const alt of said) expect(plain).toContain(`/Alt (${alt.replace(/([()\\])/g, '\\$1')})`);
    expect(plain).toContain('/Lang (en-GB)');
    expect(plain).toContain('/DisplayDocTitle true');
  });

  it('says at the foot of each page whose it is and which of how many', () => {
    const pages = readPdf(bytes, 'pdftotext', '-layout', 'FILE', '-').split('\f').slice(0, -1);
    pages.forEach((page, i) => {
      const foot = page.trim().split('\n').at(-1);
      expect(foot).toMatch(new RegExp(`${summary.client.name} +Born ${summary.client.born} `));
      expect(foot).toMatch(new RegExp(`Page ${i + 1} of ${pages.length}$`));
    });
  });

  it('is the same, byte for byte, for the same records and day', async () => {
    const again = await renderPdf(await sampleSummary(calendarDay('2026-11-23')), interFonts());
    expect(Buffer.compare(again, bytes)).toBe(0);
  });
});

const heads = [
  'No.',
  'Muscle',
  'Side',
  'Kind',
  'Tender',
  'Pain',
  'Referral',
  'Treatment',
  'Response',
  'Course',
];

/** The cells of every row, as a screen reader gets them. */
function tableRows(structure: string): string[][] {
  const table = structure.slice(structure.indexOf('Table (block)'));
  return table
    .split(/^ +TR$/m)
    .slice(1)
    .map((row) => [...row.matchAll(/^ +"(.*)"$/gm)].map(([, cell]) => (cell ?? '').trim()))
    .map((cells) => cells.slice(0, heads.length));
}
