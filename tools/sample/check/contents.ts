import type { Breach } from './breach';
import type { Dict, OpenedPdf } from './open-pdf';

const painting = new Set(['S', 's', 'f', 'F', 'f*', 'B', 'B*', 'b', 'b*', 'Tj', 'TJ', "'", '"', 'Do', 'sh']);
/** Everything but literal strings, which pdfkit never writes into pages: names, numbers, arrays, hex strings, words. */
const token = /<<|>>|<[0-9A-Fa-f\s]*>|\[|\]|\/[^\s/<>[\]()]+|\([^)]*\)|[^\s/<>[\]()]+/g;

/** Pages: Matterhorn 01-003 to 01-005 and 31-030; what is painted is content of an element or an artifact. */
export function checkContents(pdf: OpenedPdf): Breach[] {
  return pdf.pages.flatMap((page, i) => checkPage(pdf, page, i + 1));
}

function checkPage(pdf: OpenedPdf, page: Dict, number: number): Breach[] {
  const breaches: Breach[] = [];
  const breach = (rule: string, what: string) => breaches.push({ rule, what: `Page ${number}: ${what}` });
  if (typeof page['/StructParents'] !== 'number') breach('UA 01-005', 'no StructParents.');
  if (page['/Annots']) breach('UA 28-002', 'annotations, which these documents never have.');
  const contents = pdf.stream(page['/Contents'])?.bytes.toString('latin1') ?? '';
  const ids = new Set<string>();
  let [depth, before, unmarked] = [0, '', 0];
  let artifactDepth = 0;
  for (const [word] of contents.matchAll(token)) {
    if (word === 'BDC' || word === 'BMC') depth++;
    else if (word === 'EMC') depth--;
    else if (painting.has(word) && depth === 0) unmarked++;
    else if (before === '/MCID') {
      if (ids.has(word)) breach('UA 01-005', `content ${word} twice.`);
      ids.add(word);
      if (artifactDepth > 0) breach('UA 01-003', 'an element inside an artifact.');
    } else if (/^</.test(word) && /^<(?:[0-9A-Fa-f]{4})*0000/.test(word) && word !== '<<')
      breach('UA 31-030', 'a glyph that no font has.');
    if (word === '/Artifact') artifactDepth = depth + 1;
    if (word === 'EMC' && depth < artifactDepth) artifactDepth = 0;
    before = word;
  }
  if (depth !== 0) breach('UA 01-005', 'marked content is not closed.');
  if (unmarked > 0) breach('UA 01-005', `${unmarked} strokes or texts are neither content nor artifact.`);
  return breaches;
}
