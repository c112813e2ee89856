import type { PDFDocumentProxy } from 'pdfjs-dist';
import workerUrl from 'pdfjs-dist/build/pdf.worker.min.mjs?url';

export interface OpenedPdf {
  readonly pages: PDFDocumentProxy;
  /** Ends its worker and lets the pages go. */
  close(): Promise<void>;
}

/** Opens a document for preview, read in a worker of our own origin, with nothing evaluated as code. */
export async function openPdf(bytes: Uint8Array, password: string | null): Promise<OpenedPdf> {
  const { getDocument, PDFWorker } = await import('pdfjs-dist');
  const port = new Worker(workerUrl, { type: 'module' });
  const worker = PDFWorker.create({ port });
  // The glyphs are drawn as outlines: that needs neither font faces nor styles from the page.
  const options = { isEvalSupported: false, disableFontFace: true, useWasm: false };
  const task = getDocument({ data: bytes.slice(), worker, ...(password && { password }), ...options });
  const close = async () => {
    await task.destroy();
    worker.destroy();
    port.terminate();
  };
  try {
    return { pages: await task.promise, close };
  } catch (reason) {
    await close();
    throw reason;
  }
}
