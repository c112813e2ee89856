import cyrillic from '@fontsource/inter/files/inter-cyrillic-400-normal.woff?url';
import cyrillicBold from '@fontsource/inter/files/inter-cyrillic-600-normal.woff?url';
import cyrillicExt from '@fontsource/inter/files/inter-cyrillic-ext-400-normal.woff?url';
import cyrillicExtBold from '@fontsource/inter/files/inter-cyrillic-ext-600-normal.woff?url';
import greek from '@fontsource/inter/files/inter-greek-400-normal.woff?url';
import greekBold from '@fontsource/inter/files/inter-greek-600-normal.woff?url';
import greekExt from '@fontsource/inter/files/inter-greek-ext-400-normal.woff?url';
import greekExtBold from '@fontsource/inter/files/inter-greek-ext-600-normal.woff?url';
import latin from '@fontsource/inter/files/inter-latin-400-normal.woff?url';
import latinBold from '@fontsource/inter/files/inter-latin-600-normal.woff?url';
import latinExt from '@fontsource/inter/files/inter-latin-ext-400-normal.woff?url';
import latinExtBold from '@fontsource/inter/files/inter-latin-ext-600-normal.woff?url';
import vietnamese from '@fontsource/inter/files/inter-vietnamese-400-normal.woff?url';
import vietnameseBold from '@fontsource/inter/files/inter-vietnamese-600-normal.woff?url';
import { buildDocument } from '../../handover/build-document';
import { dataAttachment } from '../../handover/data-attachment';
import type { HandoverDocument } from '../../handover/document/document';
import type { MakeOptions } from '../../handover/maker';
import type { FontBytes } from '../../handover/pdf/faces';
import { renderPdf } from '../../handover/pdf/render-pdf';
import { type Script, scriptsOf } from '../../handover/pdf/scripts';
import { unpackWoff } from '../../handover/pdf/unpack-woff';
import type { Choices, HandoverSource } from '../../handover/source';

export type HandoverTask =
  | { readonly make: 'document'; readonly source: HandoverSource; readonly choices: Choices }
  | { readonly make: 'pdf'; readonly document: HandoverDocument; readonly options: MakeOptions };

/** How far it is, what was made, or why nothing was. */
export type HandoverAnswer = { readonly id: number } & (
  | { readonly share: number }
  | { readonly made: unknown }
  | { readonly problem: 'fonts' | 'document' }
);

const files: Readonly<Record<Script, readonly [regular: string, bold: string]>> = {
  latin: [latin, latinBold],
  'latin-ext': [latinExt, latinExtBold],
  vietnamese: [vietnamese, vietnameseBold],
  greek: [greek, greekBold],
  'greek-ext': [greekExt, greekExtBold],
  cyrillic: [cyrillic, cyrillicBold],
  'cyrillic-ext': [cyrillicExt, cyrillicExtBold],
};

declare const self: DedicatedWorkerGlobalScope;

self.onmessage = async ({ data }: MessageEvent<{ id: number; task: HandoverTask }>) => {
  const { id, task } = data;
  const say = (answer: Omit<HandoverAnswer, 'id'>) => self.postMessage({ id, ...answer });
  try {
    say({ made: task.make === 'pdf' ? await pdf(task, say) : buildDocument(task.source, task.choices) });
  } catch (reason) {
    // What went wrong may quote the client's text, so only the kind of trouble leaves the worker.
    say({ problem: reason instanceof NoFonts ? 'fonts' : 'document' });
  }
};

async function pdf(
  { document, options }: Extract<HandoverTask, { make: 'pdf' }>,
  say: (answer: { share: number }) => void,
): Promise<Uint8Array> {
  const fonts = await fontsFor(document);
  const attachment = dataAttachment(document, options.data);
  return renderPdf(document, fonts, { password: options.password, attachment }, (share) => say({ share }));
}

class NoFonts extends Error {}

async function fontsFor(document: HandoverDocument): Promise<FontBytes> {
  const pairs = scriptsOf(document).map((script) => files[script]);
  const [regular, bold] = await Promise.all([
    Promise.all(pairs.map(([url]) => fetchFont(url))),
    Promise.all(pairs.map(([, url]) => fetchFont(url))),
  ]).catch(() => {
    throw new NoFonts();
  });
  return { regular, bold };
}

const unpackedFonts = new Map<string, Promise<Uint8Array>>();

/** Fetched and unpacked once for all documents of this worker. */
function fetchFont(url: string): Promise<Uint8Array> {
  const font = unpackedFonts.get(url) ?? readFont(url);
  unpackedFonts.set(url, font);
  // What could not be had is asked for again.
  font.catch(() => unpackedFonts.delete(url));
  return font;
}

async function readFont(url: string): Promise<Uint8Array> {
  const answered = await fetch(url);
  if (!answered.ok) throw new NoFonts();
  return unpackWoff(new Uint8Array(await answered.arrayBuffer()));
}
