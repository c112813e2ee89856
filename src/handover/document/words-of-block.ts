import type { Block } from './block';

/** All that a block says to those who read it, in the order of the page; what only pictures say is in their `alt`. */
export function wordsOfBlock(block: Block): string[] {
  switch (block.kind) {
    case 'paragraph':
    case 'subheading':
      return [[('label' in block && block.label) || '', block.words].filter(Boolean).join(' ')];
    case 'facts':
      return block.facts.flatMap(({ label, words }) => [label, words]);
    case 'list':
      return block.items.map(({ label, words }) => [label && `${label}:`, words].filter(Boolean).join(' '));
    case 'table':
      return [...block.columns.map(({ head }) => head), ...block.rows.flat(2)];
    case 'figures':
      return block.figures.map(({ alt }) => alt);
    case 'lanes':
      return block.lanes.map(({ alt }) => alt);
    case 'beside':
      return [...block.blocks.flatMap(wordsOfBlock), ...wordsOfBlock(block.figures)];
  }
}
