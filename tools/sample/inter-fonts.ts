import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { HandoverDocument } from '../../src/handover/document/document';
import type { FontBytes } from '../../src/handover/pdf/faces';
import { scriptsOf } from '../../src/handover/pdf/scripts';

const { resolve } = createRequire(import.meta.url);

/** The fonts that a document needs, as the app fetches them. */
export function interFonts(document: HandoverDocument): FontBytes {
  const read = (weight: 400 | 600) =>
    scriptsOf(document).map((script) =>
      readFileSync(resolve(`@fontsource/inter/files/inter-${script}-${weight}-normal.woff`)),
    );
  return { regular: read(400), bold: read(600) };
}
