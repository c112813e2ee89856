import PDFDocument from 'pdfkit';
import { type FontBytes, loadFaces } from './faces';
import { Typesetter } from './typesetter';

export interface OpenedDocument {
  readonly doc: PDFKit.PDFDocument;
  readonly type: Typesetter;
}

/** A4, in points. */
export const paper = {
  width: 595.28,
  height: 841.89,
  left: 34,
  right: 561.28,
  top: 40,
  bottom: 790,
} as const;

/**
 * An empty tagged document without a page. The same input and day give the same bytes: the only date
 * is `madeOn`, and the file's id follows from what is set here.
 */
export function openDocument(madeOn: string, fonts: FontBytes): OpenedDocument {
  const doc = new PDFDocument({
    autoFirstPage: false,
    bufferPages: true,
    size: [paper.width, paper.height],
    margin: 0,
    pdfVersion: '1.7',
    tagged: true,
    lang: 'en-GB',
    displayTitle: true,
    // No built-in font: those are never embedded.
    font: '',
    info: {
      Title: 'Soft-tissue therapy summary',
      Creator: 'Palpate',
      CreationDate: new Date(`${madeOn}T00:00:00Z`),
    },
  });
  const type = new Typesetter(doc, loadFaces(doc, fonts));
  return { doc, type };
}

/** All bytes of a document; ends it. */
export function finish(doc: PDFKit.PDFDocument): Promise<Uint8Array> {
  return new Promise((resolve, reject) => {
    const chunks: Uint8Array[] = [];
    doc.on('data', (chunk: Uint8Array) => chunks.push(chunk));
    doc.on('error', reject);
    doc.on('end', () => resolve(joined(chunks)));
    doc.end();
  });
}

function joined(chunks: readonly Uint8Array[]): Uint8Array {
  const bytes = new Uint8Array(chunks.reduce((sum, chunk) => sum + chunk.length, 0));
  let offset = 0;
  for (const chunk of chunks) {
    bytes.set(chunk, offset);
    offset += chunk.length;
  }
  return bytes;
}
