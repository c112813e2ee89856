import latin from '@fontsource/inter/files/inter-latin-400-normal.woff?url';
import latinBold from '@fontsource/inter/files/inter-latin-600-normal.woff?url';
import latinExt from '@fontsource/inter/files/inter-latin-ext-400-normal.woff?url';
import latinExtBold from '@fontsource/inter/files/inter-latin-ext-600-normal.woff?url';
import { renderPdf } from '../../handover/pdf/render-pdf';
import type { Summary } from '../../handover/summary';

/** What the worker answers: the document, or why there is none. */
export type PdfAnswer = { readonly bytes: Uint8Array } | { readonly problem: 'fonts' | 'document' };

declare const self: DedicatedWorkerGlobalScope;

self.onmessage = async ({ data }: MessageEvent<Summary>) => {
  self.postMessage(await answer(data));
};

async function answer(summary: Summary): Promise<PdfAnswer> {
  const fonts = await Promise.all([latin, latinExt, latinBold, latinExtBold].map(fetchFont)).catch(
    () => null,
  );
  const [regular, regularExt, bold, boldExt] = fonts ?? [];
  if (!regular || !regularExt || !bold || !boldExt) return { problem: 'fonts' };
  try {
    return { bytes: await renderPdf(summary, { regular: [regular, regularExt], bold: [bold, boldExt] }) };
  } catch {
    // What went wrong may quote the client's text, so only the kind of trouble leaves the worker.
    return { problem: 'document' };
  }
}

async function fetchFont(url: string): Promise<Uint8Array> {
  const answered = await fetch(url);
  if (!answered.ok) throw new Error('A font file is missing.');
  return new Uint8Array(await answered.arrayBuffer());
}
