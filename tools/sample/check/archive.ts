import type { Breach } from './breach';
import { type Dict, type OpenedPdf, wordsOf } from './open-pdf';

const forbiddenFilters = ['/LZWDecode', '/Crypt'];
const forbiddenActions = [
  '/JavaScript',
  '/Launch',
  '/Sound',
  '/Movie',
  '/ResetForm',
  '/ImportData',
  '/GoTo3DView',
];

/** What an archive asks beyond the rest: ISO 19005-3 clauses 6.1.7, 6.2.2, 6.2.3, 6.5, 6.8. */
export function checkArchive(pdf: OpenedPdf): Breach[] {
  const breaches: Breach[] = [];
  const breach = (rule: string, what: string) => breaches.push({ rule, what });
  const intents = pdf.list(pdf.root['/OutputIntents']).map((intent) => pdf.dict(intent));
  const archival = intents.find((intent) => intent['/S'] === '/GTS_PDFA1');
  const profile = pdf.stream(archival?.['/DestOutputProfile']);
  if (!profile) breach('A 6.2.3', 'There is no output intent with a colour profile.');
  else if (profile.bytes.toString('latin1', 36, 40) !== 'acsp')
    breach('A 6.2.3', 'The colour profile is none.');
  if (pdf.stream(pdf.root['/Metadata'])?.dict['/Filter']) breach('A 6.6.2.1', 'The metadata are packed.');
  for (const dict of pdf.dicts) {
    for (const filter of [dict['/Filter'], ...pdf.list(dict['/Filter'])])
      if (forbiddenFilters.includes(String(filter))) breach('A 6.1.7.2', `${filter} is used.`);
    if (forbiddenActions.includes(String(dict['/S']))) breach('A 6.5.1', `An action: ${dict['/S']}.`);
    if (dict['/Type'] === '/ExtGState' && (dict['/TR'] || dict['/HTP']))
      breach('A 6.2.5', 'A transfer function.');
  }
  if (pdf.root['/OpenAction'] || pdf.root['/AA']) breach('A 6.5.2', 'Something happens on opening.');
  for (const file of pdf.dicts.filter((dict) => dict['/Type'] === '/Filespec')) checkFile(pdf, file, breach);
  return breaches;
}

/** Every embedded file is an associated one, with a relationship, a kind and two names. */
function checkFile(pdf: OpenedPdf, file: Dict, breach: (rule: string, what: string) => void): void {
  const associated = pdf.list(pdf.root['/AF']).map((one) => wordsOf(pdf.dict(one)['/UF']));
  if (!associated.includes(wordsOf(file['/UF']))) breach('A 6.8', 'An embedded file belongs to nothing.');
  if (!file['/AFRelationship']) breach('A 6.8', 'An embedded file has no relationship.');
  if (!file['/F'] || !file['/UF']) breach('A 6.8', 'An embedded file lacks a name.');
  const embedded = pdf.stream(pdf.dict(file['/EF'])['/F']);
  if (!embedded?.dict['/Subtype']) breach('A 6.8', 'An embedded file does not say what it is.');
  if (!pdf.dict(embedded?.dict['/Params'])['/ModDate']) breach('A 6.8', 'An embedded file has no date.');
}
