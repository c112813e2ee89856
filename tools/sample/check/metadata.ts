import type { Breach } from './breach';
import { type OpenedPdf, wordsOf } from './open-pdf';

/** What the file says of itself: Matterhorn checkpoints 06, 07, 11, 26; ISO 19005-3 clauses 6.1.3, 6.6.2 and 6.7. */
export function checkMetadata(pdf: OpenedPdf, { archival }: { readonly archival: boolean }): Breach[] {
  const { root, metadata, trailer } = pdf;
  const info = pdf.dict(trailer['/Info']);
  const infoWords = (name: string) => wordsOf(pdf.at(info[name]));
  const rules: readonly (readonly [rule: string, holds: boolean, what: string])[] = [
    ['UA 06-001', metadata !== '', 'There is no metadata stream.'],
    ['UA 06-002', /<pdfuaid:part>1</.test(metadata), 'PDF/UA-1 is not declared.'],
    ['UA 06-003', /<dc:title>[\s\S]*?<rdf:li[^>]*>[^<]+</.test(metadata), 'There is no title.'],
    [
      'UA 07-001',
      pdf.dict(root['/ViewerPreferences'])['/DisplayDocTitle'] === true,
      'The title is not shown.',
    ],
    ['UA 11-006', /^[a-z]{2}(-[A-Z]{2})?$/.test(wordsOf(root['/Lang'])), 'No language is said.'],
    ['UA 01-007', pdf.dict(root['/MarkInfo'])['/Suspects'] !== true, 'Tags are said to be suspect.'],
    ['A 6.7.2.2', pdf.dict(root['/MarkInfo'])['/Marked'] === true, 'It does not say that it is tagged.'],
    ['A 6.1.3', pdf.list(trailer['/ID']).length === 2, 'The file has no id.'],
  ];
  const forArchives: typeof rules = [
    [
      'A 6.6.4',
      /<pdfaid:part>3</.test(metadata) && /<pdfaid:conformance>A</.test(metadata),
      'PDF/A-3a is not declared.',
    ],
    ['A 6.6.2.3', /pdfaSchema:prefix>pdfuaid</.test(metadata), 'The schema of pdfuaid is not described.'],
    ['A 6.1.3', !trailer['/Encrypt'], 'It is encrypted.'],
    ['A 6.6.3', metadata.includes(`>${infoWords('/Title') || '?'}<`), 'Title and metadata differ.'],
    ['A 6.6.3', metadata.includes(`>${infoWords('/Producer') || '?'}<`), 'Producer and metadata differ.'],
    ['A 6.6.3', metadata.includes(`>${infoWords('/Creator') || '?'}<`), 'Creator and metadata differ.'],
    [
      'A 6.6.3',
      metadata.includes(`CreateDate>${isoOf(infoWords('/CreationDate'))}<`),
      'Date and metadata differ.',
    ],
  ];
  const encrypted: typeof rules = [
    ['UA 26-002', permits(pdf), 'Assistive technology may not read it.'],
    ['A 6.6.4', !metadata.includes('pdfaid:part'), 'It claims PDF/A although it is encrypted.'],
  ];
  return [...rules, ...(archival ? forArchives : encrypted)].flatMap(([rule, holds, what]) =>
    holds ? [] : [{ rule, what }],
  );
}

/** Bit 10 of the permissions. */
const permits = (pdf: OpenedPdf): boolean => (Number(pdf.dict(pdf.trailer['/Encrypt'])['/P']) & 0x200) !== 0;

/** "D:20261123000000Z" as "2026-11-23T00:00:00Z". */
const isoOf = (date: string): string =>
  date.replace(/^D:(\d{4})(\d\d)(\d\d)(\d\d)(\d\d)(\d\d)Z.*$/, '$1-$2-$3T$4:$5:$6Z');
