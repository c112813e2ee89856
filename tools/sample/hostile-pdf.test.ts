import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs';
import { describe, expect, it } from 'vitest';
import { muscles } from '../../src/anatomy/muscles';
import { calendarDay } from '../../src/domain/calendar-day';
import type { Cell, Table } from '../../src/handover/document/block';
import { blocksOf, edited, type HandoverDocument } from '../../src/handover/document/document';
import { paper } from '../../src/handover/pdf/open-document';
import { renderPdf } from '../../src/handover/pdf/render-pdf';
import { plainChoices } from '../../src/handover/source';
import { fixtureFinding, fixtureSession, fixtureSource } from '../../src/handover/visit-fixture';
import { interFonts } from './inter-fonts';
import { readPdf, wordBoxes } from './read-pdf';
import { documentOf } from './sample-pdf';

const longName = 'Maximiliana-Theodora Wolfeschlegelsteinhausenbergerdorff-Smythe';
const today = calendarDay('2026-11-23');
const pdf = (document: HandoverDocument) => renderPdf(document, interFonts(document));

/** The letter of a client whose card says something else. */
function letter(changes: Partial<ReturnType<typeof fixtureSource>['client']>): HandoverDocument {
  const source = fixtureSource({ today });
  return documentOf({ ...source, client: { ...source.client, ...changes } }, 'gp');
}

/** The letter with other rows in its table. */
function withRows(document: HandoverDocument, rows: Cell[][]): HandoverDocument {
  return {
    ...document,
    sections: document.sections.map((section) => ({
      ...section,
      blocks: section.blocks.map((block) =>
        block.kind === 'beside'
          ? { ...block, blocks: block.blocks.map((b) => (b.kind === 'table' ? { ...b, rows } : b)) }
          : block,
      ),
    })),
  };
}

describe('long and hostile input', () => {
  it('keeps forty findings inside the pages, each once, the head of the table repeated', async () => {
    const findings = Array.from({ length: 40 }, (_, i) =>
      fixtureFinding(`many-${i}`, muscles[i % muscles.length]?.id ?? '', i % 2 ? 'left' : 'right'),
    );
    const sessions = [fixtureSession(1, '2026-11-16', findings)];
    const source = fixtureSource({ today, sessions, links: [] });
    const client = { ...source.client, name: longName, gpPractice: `${longName} Surgery` };
    const document = documentOf({ ...source, client }, 'gp');
    const bytes = await pdf(document);
    expectInside(bytes);
    const pages = readPdf(bytes, 'pdftotext', '-layout', 'FILE', '-').split('\f').slice(0, -1);
    const withRow = pages.filter((page) => /^ *\d+ +[A-Z].* (Left|Right|Midline) /m.test(page));
    expect(withRow.length).toBeGreaterThan(1);
    for (const page of withRow) expect(page).toMatch(/^No\. +Muscle +Side/m);
    const structure = readPdf(bytes, 'pdfinfo', '-struct-text', 'FILE');
    expect(structure.match(/^ +TR$/gm)).toHaveLength(41);
    expect(structure.match(/"No\. ?"/g)).toHaveLength(1);
  });

  it('breaks no name of a muscle inside a word', async () => {
    const rows = muscles.map(({ name }, i): Cell[] => [
      [String(i + 1)],
      [name],
      ['Midline'],
      ['Fascial restriction. Tender 2/4.'],
      ['Not treated.'],
      ['Persisting, 3 of 3 checks'],
    ]);
    const bytes = await pdf(withRows(letter({}), rows));
    expectInside(bytes);
    const seen = new Set(wordBoxes(bytes).map(({ word }) => word));
    const words = muscles.flatMap(({ name }) => name.match(/[^ /-]+[/-]?/g) ?? []);
    expect(words.filter((word) => !seenWhole(seen, word))).toEqual([]);
    for (const word of ['Midline', 'restriction.']) expect(seen).toContain(word);
  });

  it('loses no word of ten thousand letters, nor of a row longer than a page', async () => {
    const words = Array.from({ length: 1400 }, (_, i) => `word${i}`);
    const document = edited(letter({}), { plan: words.join(' ') });
    const table = blocksOf(document).find((block): block is Table => block.kind === 'table');
    const [first] = table?.rows ?? [];
    const long = (first ?? []).map((cell, i) => (i === 4 ? words : cell));
    const bytes = await pdf(withRows(document, [long]));
    expectInside(bytes);
    const seen = new Map<string, number>();
    for (const { word } of wordBoxes(bytes)) seen.set(word, (seen.get(word) ?? 0) + 1);
    expect(words.filter((word) => seen.get(word) !== 2)).toEqual([]);
  });

  it('sets Latin with diacritics, Greek and Cyrillic in the typeface itself', async () => {
    const name = 'Łukasz Ελένη Наталія Đặng Ἀθηνᾶ';
    const bytes = await pdf(letter({ name }));
    expect(readPdf(bytes, 'pdftotext', 'FILE', '-').replace(/\s+/g, ' ')).toContain(name);
    const glyphs = await glyphsOfFirstPage(bytes);
    for (const word of name.split(' ')) expect(glyphs).toContain(word);
    expect(readPdf(bytes, 'pdftotext', 'FILE', '-')).not.toContain('A boxed question mark');
    expect(readPdf(bytes, 'pdffonts', 'FILE')).not.toMatch(/ no +yes yes/);
  });

  it('reads no font that a document does not need', () => {
    expect(interFonts(letter({ name: 'Ana' })).regular).toHaveLength(1);
    expect(interFonts(letter({ name: 'Ελένη' })).regular).toHaveLength(2);
  });

  it('shows a mark for what its typeface lacks, and keeps the true letter for search', async () => {
    const name = '山田 🦴 Łukasz';
    const bytes = await pdf(letter({ name }));
    expectInside(bytes);
    const text = readPdf(bytes, 'pdftotext', 'FILE', '-');
    expect(text).toContain(name);
    expect(text).toContain('A boxed question mark stands for');
    expect(await glyphsOfFirstPage(bytes)).toContain('?? ? Łukasz');
  });

  it('takes control characters, broken surrogates and right-to-left text', async () => {
    const plan = 'a\u0000b\u202Ec \uD83D שלום مرحبا\tend';
    const bytes = await pdf(edited(letter({ contraindications: [''] }), { plan }));
    expect(readPdf(bytes, 'qpdf', '--check', 'FILE')).toContain('No syntax or stream encoding errors');
    expect(readPdf(bytes, 'pdftotext', 'FILE', '-')).toContain('end');
  });

  it.each(['physio', 'client', 'session', 'full'] as const)(
    'keeps every %s inside its pages',
    async (recipient) => {
      const source = fixtureSource({ today });
      const sessions = source.sessions.map((session) => ({
        ...session,
        note: 'n'.repeat(10_000),
        retest: 'Range of motion. '.repeat(300),
        advice: `${longName} `.repeat(60),
      }));
      const client = { ...source.client, name: longName.repeat(3), notes: 'w '.repeat(9000) };
      const document = documentOf({ ...source, sessions, client }, recipient);
      expect(plainChoices(recipient).recipient).toBe(recipient);
      expectInside(await pdf(document));
    },
  );
});

/** Whether a part of a hyphenated name stands inside a word as read. */
const seenWhole = (seen: ReadonlySet<string>, part: string): boolean =>
  [...seen].some((word) => word.includes(part));

function expectInside(bytes: Uint8Array): void {
  const boxes = wordBoxes(bytes);
  expect(boxes.length).toBeGreaterThan(50);
  const outside = boxes.filter(
    (box) => box.left < paper.left - 1 || box.right > paper.right + 1 || box.top < 25 || box.bottom > 828,
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
