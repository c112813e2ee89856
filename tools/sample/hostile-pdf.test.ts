import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs';
import { describe, expect, it } from 'vitest';
import { muscles } from '../../src/anatomy/muscles';
import { calendarDay } from '../../src/domain/calendar-day';
import { paper } from '../../src/handover/pdf/open-document';
import { renderPdf } from '../../src/handover/pdf/render-pdf';
import type { FindingRow, Summary } from '../../src/handover/summary';
import { interFonts } from './inter-fonts';
import { readPdf, wordBoxes } from './read-pdf';
import { sampleSummary } from './sample-summary';

const sample = (): Promise<Summary> => sampleSummary(calendarDay('2026-11-23'));
const longName = 'Maximiliana-Theodora Wolfeschlegelsteinhausenbergerdorff-Smythe';

describe('long and hostile input', () => {
  it('keeps forty findings of long words inside the pages, the head of the table repeated', async () => {
    const summary = await sample();
    const row = (number: number): FindingRow => ({
      ...(summary.findings[0] as FindingRow),
      number,
      muscle: number % 2 ? 'Extensorcarpiradialislongusetbrevissimus' : 'Trapezius, upper',
      referral: 'Behind the ear, temple, angle of the jaw and forehead, left. '.repeat(number % 5),
    });
    const bytes = await renderPdf(
      {
        ...summary,
        client: { ...summary.client, name: longName, gpPractice: `${longName} Surgery` },
        findings: Array.from({ length: 40 }, (_, i) => row(i + 1)),
      },
      interFonts(),
    );
    expectInside(bytes);
    const pages = readPdf(bytes, 'pdftotext', '-layout', 'FILE', '-').split('\f').slice(0, -1);
    const withRows = pages.filter((page) => /^ *\d+ +(Extensor|Trapezius)/m.test(page));
    expect(withRows.length).toBeGreaterThan(2);
    for (const page of withRows) expect(page).toMatch(/^No\. +Muscle +Side/m);
    const structure = readPdf(bytes, 'pdfinfo', '-struct-text', 'FILE');
    expect(structure.match(/^ +TR$/gm)).toHaveLength(41);
    expect(structure.match(/"No\. ?"/g)).toHaveLength(1);
  });

  it('breaks no name of a muscle inside a word', async () => {
    const summary = await sample();
    const rows = muscles.map(({ name }, i) => ({
      ...(summary.findings[0] as FindingRow),
      number: i + 1,
      muscle: name,
      side: 'Midline',
      kind: 'Fascial restriction',
    }));
    const bytes = await renderPdf({ ...summary, findings: rows }, interFonts());
    expectInside(bytes);
    const seen = new Set(wordBoxes(bytes).map(({ word }) => word));
    const words = muscles.flatMap(({ name }) => name.match(/[^ /-]+[/-]?/g) ?? []);
    const broken = words.filter((word) => !seenWhole(seen, word));
    expect(broken).toEqual([]);
    for (const word of ['Midline', 'restriction']) expect(seen).toContain(word);
  });

  it('loses no word of ten thousand letters, nor of a row longer than a page', async () => {
    const summary = await sample();
    const words = Array.from({ length: 1400 }, (_, i) => `word${i}`);
    const long = { ...(summary.findings[0] as FindingRow), treatment: words };
    const bytes = await renderPdf({ ...summary, plan: words.join(' '), findings: [long] }, interFonts());
    expectInside(bytes);
    const seen = wordBoxes(bytes).map(({ word }) => word);
    for (const word of words) expect(seen.filter((w) => w === word)).toHaveLength(2);
  });

  it('shows a mark for what its typeface lacks, and keeps the true letter for search', async () => {
    const summary = await sample();
    const name = 'Ελένη 🦴 Łukasz';
    const bytes = await renderPdf({ ...summary, client: { ...summary.client, name } }, interFonts());
    expectInside(bytes);
    const text = readPdf(bytes, 'pdftotext', 'FILE', '-');
    expect(text).toContain(name);
    expect(text).toContain('A boxed question mark stands for');
    expect(await glyphsOfFirstPage(bytes)).toContain('????? ? Łukasz');
    expect(readPdf(bytes, 'pdffonts', 'FILE')).not.toMatch(/ no +yes yes/);
  });

  it('takes control characters, broken surrogates and right-to-left text', async () => {
    const summary = await sample();
    const plan = 'a\u0000b\u202Ec \uD83D שלום مرحبا\tend';
    const bytes = await renderPdf({ ...summary, plan, contraindications: [''] }, interFonts());
    expect(readPdf(bytes, 'qpdf', '--check', 'FILE')).toContain('No syntax or stream encoding errors');
    expect(readPdf(bytes, 'pdftotext', 'FILE', '-')).toContain('end');
  });
});

/** Whether a part of a hyphenated name stands inside a word as read. */
const seenWhole = (seen: ReadonlySet<string>, part: string): boolean =>
  [...seen].some((word) => word.includes(part));

function expectInside(bytes: Uint8Array): void {
  const boxes = wordBoxes(bytes);
  expect(boxes.length).toBeGreaterThan(50);
  const outside = boxes.filter(
    (box) => box.left < paper.left - 1 || box.right > paper.right + 1 || box.top < 30 || box.bottom > 825,
  );
  expect(outside).toEqual([]);
}

/** What the font shows, whatever the text is said to mean. */
async function glyphsOfFirstPage(bytes: Uint8Array): Promise<string> {
  const opened = await getDocument({ data: bytes.slice(), isEvalSupported: false }).promise;
  const page = await opened.getPage(1);
  const { items } = await page.getTextContent();
  return items.map((item) => ('str' in item ? item.str : '')).join('');
}
