import type { CalendarDay } from '../../src/domain/calendar-day';
import { buildDocument } from '../../src/handover/build-document';
import type { HandoverDocument, Recipient } from '../../src/handover/document/document';
import type { PdfOptions } from '../../src/handover/pdf/open-document';
import { renderPdf } from '../../src/handover/pdf/render-pdf';
import { type HandoverSource, plainChoices } from '../../src/handover/source';
import { interFonts } from './inter-fonts';
import { sampleSource } from './sample-source';

/** A document from some records. @throws Error when there is nothing signed to make it from. */
export function documentOf(source: HandoverSource, recipient: Recipient): HandoverDocument {
  const document = buildDocument(source, plainChoices(recipient));
  if (!document) throw new Error('There is no signed session.');
  return document;
}

/** A document of the sample client with its PDF; the same bytes for the same day. */
export async function samplePdf(
  recipient: Recipient,
  today: CalendarDay,
  options: PdfOptions = {},
): Promise<{ document: HandoverDocument; bytes: Uint8Array }> {
  const document = documentOf(await sampleSource(today), recipient);
  return { document, bytes: await renderPdf(document, interFonts(document), options) };
}
