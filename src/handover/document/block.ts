import type { CheckState } from '../../analysis/recurrence-types';
import type { Body } from '../../domain/body';
import type { CalendarDay } from '../../domain/calendar-day';
import type { SheetId } from '../../domain/sheets';
import type { Mark } from '../../picture/mark';
import type { Zone } from '../../picture/zones';

/** A sentence which the author may put in their own words before the document leaves. */
export type SentenceId = 'reason' | 'summary' | 'request' | 'plan' | 'advice' | 'distribution' | 'greeting';

export interface Paragraph {
  readonly kind: 'paragraph';
  readonly words: string;
  /** Bold, before the words. */
  readonly label?: string;
  /** `lead`: larger and bold, the one line to be read. `small`: what explains. */
  readonly look?: 'body' | 'lead' | 'small';
  readonly sentence?: SentenceId;
}

/** Names a few paragraphs or a table within a section. */
export interface Subheading {
  readonly kind: 'subheading';
  readonly words: string;
}

export interface Fact {
  readonly label: string;
  readonly words: string;
  readonly sentence?: SentenceId;
}

/** Short facts side by side, each under its label: `across` of them in a row. */
export interface Facts {
  readonly kind: 'facts';
  readonly across: number;
  readonly facts: readonly Fact[];
}

export interface ListItem {
  readonly label?: string;
  readonly words: string;
  readonly sentence?: SentenceId;
}

export interface List {
  readonly kind: 'list';
  readonly items: readonly ListItem[];
}

/** Entries of one cell, one below the other. */
export type Cell = readonly string[];

export interface Column {
  readonly head: string;
  readonly strong?: true;
  /** Names the row for those who hear the table. */
  readonly namesRow?: true;
}

export interface Table {
  readonly kind: 'table';
  /** Read aloud as the table's summary. */
  readonly name: string;
  readonly columns: readonly Column[];
  readonly rows: readonly (readonly Cell[])[];
}

/** A zone and the words set into it, such as `3a`; `null` where its finding has them elsewhere on the same map. */
export interface LabelledZone {
  readonly zone: Zone;
  readonly label: string | null;
}

/** One body map, with everything on it also said in words. */
export interface BodyFigure {
  readonly sheet: SheetId;
  readonly title: string;
  readonly marks: readonly Mark[];
  readonly zones: readonly LabelledZone[];
  /** Read aloud in place of the figure: names every finding on it, with its side. */
  readonly alt: string;
}

export interface Figures {
  readonly kind: 'figures';
  readonly figures: readonly BodyFigure[];
  /** With which body they are drawn. */
  readonly body: Body;
  /** With words for the client in its key and at its edges. */
  readonly plain?: true;
}

export interface LaneVisit {
  readonly day: CalendarDay;
  readonly state: CheckState;
  readonly tenderness: number | null;
}

/** What was found of one knot, visit by visit. */
export interface Lane {
  readonly label: string;
  readonly visits: readonly LaneVisit[];
  readonly alt: string;
}

export interface Lanes {
  readonly kind: 'lanes';
  readonly lanes: readonly Lane[];
}

/** Blocks with the figures at their right; below them where there is no room for both. */
export interface Beside {
  readonly kind: 'beside';
  /** Of the figures. */
  readonly size: 'small' | 'large';
  readonly blocks: readonly Block[];
  readonly figures: Figures;
}

/** What a document is made of: plain data, which each rendering sets in its own way. */
export type Block = Paragraph | Subheading | Facts | List | Table | Figures | Lanes | Beside;
