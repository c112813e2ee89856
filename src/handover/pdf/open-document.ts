import PDFDocument from 'pdfkit';
import type { HandoverDocument } from '../document/document';
import { claims } from './claims';
import { type FontBytes, loadFaces } from './faces';
import { runningStyles } from './styles';
import { Typesetter } from './typesetter';

export interface OpenedDocument {
  readonly doc: PDFKit.PDFDocument;
  readonly type: Typesetter;
  /** Of running text. */
  readonly running: ReturnType<typeof runningStyles>;
}

/** A file that goes along inside the PDF. */
export interface Attachment {
  readonly name: string;
  readonly mime: string;
  readonly description: string;
  readonly bytes: Uint8Array;
}

export interface PdfOptions {
  /** Whoever opens the file is asked for it: AES-256, PDF 1.7 extension level 3. Empty: none. */
  readonly password?: string;
  readonly attachment?: Attachment | null;
}

/** A4, in points. */
export const paper = {
  width: 595.28,
  height: 841.89,
  left: 34,
  right: 561.28,
  top: 30,
  bottom: 800,
} as const;

/**
 * An empty tagged document without a page. The only date is the day on which the document was made,
 * and the file's id follows from what is set here.
 */
export function openDocument(
  { title, madeOn, recipient }: Pick<HandoverDocument, 'title' | 'madeOn' | 'recipient'>,
  fonts: FontBytes,
  { password, attachment }: PdfOptions,
): OpenedDocument {
  const day = new Date(`${madeOn}T00:00:00Z`);
  const doc = new PDFDocument({
    autoFirstPage: false,
    bufferPages: true,
    size: [paper.width, paper.height],
    margin: 0,
    tagged: true,
    lang: 'en-GB',
    displayTitle: true,
    // No built-in font: those are never embedded.
    font: '',
    info: { Title: title, Creator: 'Palpate', CreationDate: day },
    ...(password
      ? {
          pdfVersion: '1.7ext3',
          userPassword: password,
          permissions: { printing: 'highResolution', copying: true, contentAccessibility: true },
        }
      : { pdfVersion: '1.7', subset: 'PDF/A-3a' }),
  });
  claims(doc, { archival: !password });
  if (attachment) attach(doc, attachment, day);
  const type = new Typesetter(doc, loadFaces(doc, fonts));
  return { doc, type, running: runningStyles(recipient === 'client') };
}

/** pdfkit takes bytes and a relationship; its types leave them out. */
interface WithFiles {
  file(bytes: Uint8Array, about: object): void;
}

function attach(doc: PDFKit.PDFDocument, { name, mime, description, bytes }: Attachment, day: Date): void {
  const about = { name, type: mime, description, relationship: 'Data', creationDate: day, modifiedDate: day };
  (doc as unknown as WithFiles).file(bytes, about);
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
