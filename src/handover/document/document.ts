import type { CalendarDay } from '../../domain/calendar-day';
import type { Block, Fact, ListItem, Paragraph, SentenceId } from './block';

/** For whom a document is made; `session` and `full` are copies of the record itself. */
export const recipients = ['gp', 'physio', 'client', 'session', 'full'] as const;
export type Recipient = (typeof recipients)[number];

export type SectionId =
  | 'flags'
  | 'complaint'
  | 'findings'
  | 'summary'
  | 'knots'
  | 'course'
  | 'function'
  | 'plan'
  | 'advice'
  | 'closing'
  | 'normal'
  | 'doctor'
  | 'next'
  | 'record';

export interface Section {
  readonly id: SectionId;
  /** Empty: the blocks follow without a heading. */
  readonly title: string;
  /** Boxed, so that it is seen first. */
  readonly alert?: true;
  readonly blocks: readonly Block[];
}

/**
 * All that leaves with a document, as plain data: it can be posted to a worker, and nothing outside it
 * goes onto the page. Every sentence of it comes from signed sessions and the client's card.
 */
export interface HandoverDocument {
  readonly recipient: Recipient;
  /** Without a name: it is the title in the file's properties. */
  readonly title: string;
  readonly letterhead: { readonly practice: string; readonly lines: readonly string[] };
  /** On every page. */
  readonly subject: { readonly name: string; readonly born: string };
  readonly madeOn: CalendarDay;
  readonly opening: readonly Block[];
  readonly sections: readonly Section[];
  /** In small letters at the end: on which base the words stand, whose the figure is. */
  readonly notes: readonly string[];
}

/** The author's own words for sentences of a document. */
export type Edits = Readonly<Partial<Record<SentenceId, string>>>;

/** Every block, those beside a figure too. */
const flat = (blocks: readonly Block[]): Block[] =>
  blocks.flatMap((block) => (block.kind === 'beside' ? [...flat(block.blocks), block.figures] : [block]));

export const blocksOf = ({ opening, sections }: HandoverDocument): Block[] =>
  flat([...opening, ...sections.flatMap(({ blocks }) => blocks)]);

/** What the author may change, in the order of the page. */
export function sentencesOf(document: HandoverDocument): { sentence: SentenceId; words: string }[] {
  const said = blocksOf(document).flatMap((block): readonly (Paragraph | ListItem | Fact)[] => {
    if (block.kind === 'paragraph') return [block];
    if (block.kind === 'facts') return block.facts;
    return block.kind === 'list' ? block.items : [];
  });
  return said.flatMap(({ sentence, words }) => (sentence ? [{ sentence, words }] : []));
}

/** The document with the author's words in place of its own. Tables and figures have no sentences. */
export function edited(document: HandoverDocument, edits: Edits): HandoverDocument {
  const reworded = <S extends { sentence?: SentenceId; words: string }>(said: S): S => {
    const words = said.sentence && edits[said.sentence];
    return words === undefined ? said : { ...said, words };
  };
  const block = (old: Block): Block => {
    if (old.kind === 'paragraph') return reworded(old);
    if (old.kind === 'facts') return { ...old, facts: old.facts.map(reworded) };
    if (old.kind === 'list') return { ...old, items: old.items.map(reworded) };
    return old.kind === 'beside' ? { ...old, blocks: old.blocks.map(block) } : old;
  };
  return {
    ...document,
    opening: document.opening.map(block),
    sections: document.sections.map((section) => ({ ...section, blocks: section.blocks.map(block) })),
  };
}
