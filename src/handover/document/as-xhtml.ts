import type { Block } from './block';
import { wordsOfBlock } from './words-of-block';

const escapes: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

/** Words as XML 1.0 and FHIR hold them: what they forbid becomes a mark of replacement. */
export const withoutControls = (words: string): string =>
  words
    .toWellFormed()
    // biome-ignore lint/suspicious/noControlCharactersInRegex: these are the ones that are forbidden
    .replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/g, '\ufffd');

const escaped = (words: string): string =>
  withoutControls(words).replace(/[&<>"]/g, (sign) => escapes[sign] ?? sign);

const tag = (name: string, inside: string): string => `<${name}>${inside}</${name}>`;

/** Blocks as the narrative of a FHIR resource: the same words as on paper, figures by theirs. */
export const asXhtml = (blocks: readonly Block[]): string =>
  `<div xmlns="http://www.w3.org/1999/xhtml">${blocks.map(blockAsXhtml).join('') || '<p>Nothing.</p>'}</div>`;

function blockAsXhtml(block: Block): string {
  switch (block.kind) {
    case 'subheading':
      return tag('p', tag('b', escaped(block.words)));
    case 'list':
      return tag(
        'ul',
        wordsOfBlock(block)
          .map((words) => tag('li', escaped(words)))
          .join(''),
      );
    case 'facts':
      return block.facts.map(({ label, words }) => tag('p', escaped(`${label}: ${words}`))).join('');
    case 'table':
      return tag(
        'table',
        [
          tag(
            'tr',
            cells(
              'th',
              block.columns.map(({ head }) => head),
            ),
          ),
          ...block.rows.map((row) =>
            tag(
              'tr',
              cells(
                'td',
                row.map((cell) => cell.join(' ')),
              ),
            ),
          ),
        ].join(''),
      );
    case 'beside':
      return [...block.blocks, block.figures].map(blockAsXhtml).join('');
    default:
      return wordsOfBlock(block)
        .map((words) => tag('p', escaped(words)))
        .join('');
  }
}

const cells = (name: 'th' | 'td', words: readonly string[]): string =>
  words.map((word) => tag(name, escaped(word))).join('');
