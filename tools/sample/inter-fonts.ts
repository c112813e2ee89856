import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { FontBytes } from '../../src/handover/pdf/faces';

const { resolve } = createRequire(import.meta.url);

const read = (weight: 400 | 600): Uint8Array[] =>
  ['latin', 'latin-ext'].map((script) =>
    readFileSync(resolve(`@fontsource/inter/files/inter-${script}-${weight}-normal.woff`)),
  );

/** The fonts of the documents, as the app fetches them. */
export const interFonts = (): FontBytes => ({ regular: read(400), bold: read(600) });
