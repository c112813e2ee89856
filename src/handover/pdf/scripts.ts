import { blocksOf, type HandoverDocument } from '../document/document';
import { wordsOfBlock } from '../document/words-of-block';

/** The files into which the typeface is parted, the one that every document needs first. */
export const scripts = [
  'latin',
  'latin-ext',
  'vietnamese',
  'greek',
  'greek-ext',
  'cyrillic',
  'cyrillic-ext',
] as const;
export type Script = (typeof scripts)[number];

/** Which letters need which file; what no file has needs none. By the ranges that Fontsource gives for Inter. */
const letters: Readonly<Record<Exclude<Script, 'latin'>, RegExp>> = {
  'latin-ext':
    /[\u0100-\u02ba\u02bd-\u02c5\u02c7-\u02cc\u02ce-\u02d7\u02dd-\u02ff\u1d00-\u1dbf\u1e00-\u1e9f\u1ef2-\u1eff\u2020\u20a0-\u20ab\u20ad-\u20c0\u2113\u2c60-\u2c7f\ua720-\ua7ff]|\u0304|\u0308|\u0329/u,
  vietnamese:
    /[\u0102\u0103\u0110\u0111\u0128\u0129\u0168\u0169\u01a0\u01a1\u01af\u01b0\u1ea0-\u1ef9\u20ab]/u,
  greek: /[\u0370-\u03ff]/u,
  'greek-ext': /[\u1f00-\u1fff]/u,
  cyrillic: /[\u0400-\u045f\u0490\u0491\u04b0\u04b1\u2116]/u,
  'cyrillic-ext': /[\u0460-\u052f\u1c80-\u1c8a\u20b4\u2de0-\u2dff\ua640-\ua69f]/u,
};

/** The files that hold the letters of a document, so that no other one is read. */
export function scriptsOf(document: HandoverDocument): Script[] {
  const { title, letterhead, subject, sections, notes } = document;
  const words = [
    title,
    letterhead.practice,
    ...letterhead.lines,
    subject.name,
    ...sections.map((section) => section.title),
    ...blocksOf(document).flatMap(wordsOfBlock),
    ...notes,
  ]
    .join(' ')
    .normalize('NFC');
  return scripts.filter((script) => script === 'latin' || letters[script].test(words));
}
