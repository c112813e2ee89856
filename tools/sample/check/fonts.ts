import type { Breach } from './breach';
import type { OpenedPdf } from './open-pdf';

/** Fonts: Matterhorn checkpoint 31, ISO 19005-3 clause 6.2.11. */
export function checkFonts(pdf: OpenedPdf): Breach[] {
  const breaches: Breach[] = [];
  const breach = (rule: string, what: string) => breaches.push({ rule, what });
  for (const font of pdf.dicts.filter((dict) => dict['/Type'] === '/Font')) {
    const name = String(font['/BaseFont'] ?? 'A font');
    if (font['/Subtype'] === '/Type0') {
      const map = pdf.stream(font['/ToUnicode'])?.bytes.toString('latin1') ?? '';
      if (!map) breach('UA 31-027', `${name} does not say which letters its glyphs are.`);
      if (/<(?:0000|FEFF|FFFE)>(?=[ \]])/i.test(map.slice(map.indexOf('['))))
        breach('A 6.2.11.7.2', `${name} maps a glyph to no letter.`);
      if (!/^\/Identity-[HV]$/.test(String(font['/Encoding'])))
        breach('A 6.2.11.3.3', `${name} has another encoding.`);
      continue;
    }
    if (!/^\/CIDFontType[02]$/.test(String(font['/Subtype']))) {
      breach('A 6.2.11.4.1', `${name} is no embedded composite font.`);
      continue;
    }
    const descriptor = pdf.dict(font['/FontDescriptor']);
    const file = descriptor['/FontFile2'] ?? descriptor['/FontFile3'];
    if (!pdf.stream(file)) breach('UA 31-009', `${name} is not embedded.`);
    if (font['/Subtype'] === '/CIDFontType2' && !font['/CIDToGIDMap'])
      breach('UA 31-006', `${name} has no CIDToGIDMap.`);
    if (!/^\/[A-Z]{6}\+/.test(name)) breach('A 6.2.11.4.2', `${name} is not named as a subset.`);
  }
  return breaches;
}
