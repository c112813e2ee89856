import { checkArchive } from './archive';
import type { Breach } from './breach';
import { checkContents } from './contents';
import { checkFonts } from './fonts';
import { checkMetadata } from './metadata';
import { OpenedPdf } from './open-pdf';
import { checkStructure } from './structure';

/**
 * The rules of PDF/UA-1 (by the Matterhorn Protocol 1.02) and of PDF/A-3a that a program can test on the
 * documents which this app makes. docs/documents.md lists what it cannot. Empty: none is broken. A file
 * with a password claims no PDF/A, and is not asked for it.
 */
export function checkPdf(bytes: Uint8Array, password = ''): Breach[] {
  const pdf = new OpenedPdf(bytes, password);
  const archival = password === '';
  return [
    ...checkMetadata(pdf, { archival }),
    ...checkStructure(pdf),
    ...checkContents(pdf),
    ...checkFonts(pdf),
    ...(archival ? checkArchive(pdf) : []),
  ];
}
