import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** Runs a reader of Debian's qpdf or poppler-utils on a PDF; `FILE` among the arguments stands for it. */
export const readPdf = (bytes: Uint8Array, reader: string, ...args: string[]): string =>
  readBytes(bytes, reader, ...args).toString('utf8');

/** The same, where what is read may hold bytes that are no letters. */
export function readBytes(bytes: Uint8Array, reader: string, ...args: string[]): Buffer {
  const folder = mkdtempSync(join(tmpdir(), 'palpate-pdf-'));
  try {
    const file = join(folder, 'document.pdf');
    writeFileSync(file, bytes);
    return execFileSync(
      reader,
      args.map((arg) => (arg === 'FILE' ? file : arg)),
      { maxBuffer: 64 * 1024 * 1024, stdio: ['ignore', 'pipe', 'pipe'] },
    );
  } finally {
    rmSync(folder, { recursive: true });
  }
}

export interface Box {
  readonly page: number;
  readonly word: string;
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

/** Where every word lies, in points from the top left corner of its page. */
export function wordBoxes(bytes: Uint8Array): Box[] {
  const pages = readPdf(bytes, 'pdftotext', '-bbox', 'FILE', '-').split('<page ').slice(1);
  const word = /<word xMin="([-\d.]+)" yMin="([-\d.]+)" xMax="([-\d.]+)" yMax="([-\d.]+)">(.*?)<\/word>/g;
  return pages.flatMap((page, i) =>
    [...page.matchAll(word)].map(([, left, top, right, bottom, text]) => ({
      page: i + 1,
      word: text ?? '',
      left: Number(left),
      top: Number(top),
      right: Number(right),
      bottom: Number(bottom),
    })),
  );
}
