import type { Body } from '../domain/body';
import type { CalendarDay } from '../domain/calendar-day';
import type { SheetId } from '../domain/sheets';
import type { Mark } from '../picture/mark';
import type { Zone } from '../picture/zones';

/** One figure of the document, with everything on it also said in words. */
export interface SummaryMap {
  readonly sheet: SheetId;
  readonly title: string;
  readonly marks: readonly Mark[];
  readonly zones: readonly Zone[];
  /** Read aloud in place of the figure: names every finding on it, with its side. */
  readonly alt: string;
}

/** One finding in words; the number is the one on the map. */
export interface FindingRow {
  readonly number: number;
  readonly muscle: string;
  readonly side: string;
  readonly kind: string;
  readonly tenderness: string;
  readonly pain: string;
  readonly referral: string;
  /** One entry a treatment; `response` runs beside it. */
  readonly treatment: readonly string[];
  readonly response: readonly string[];
  readonly course: string;
}

/** A knot over the sessions of the period. */
export interface KnotLine {
  /** Its number on the map, or `null` when it was not found at the latest session. */
  readonly number: number | null;
  readonly place: string;
  readonly sentence: string;
}

/**
 * All that a summary for a GP or physiotherapist says, as plain data: it can be posted to a worker,
 * and nothing outside it goes onto the page. Every sentence of it comes from signed sessions.
 */
export interface Summary {
  readonly practice: { readonly name: string; readonly address: string };
  readonly author: { readonly name: string; readonly registration: string };
  readonly client: { readonly name: string; readonly born: string; readonly gpPractice: string };
  readonly sessionCount: number;
  readonly period: string;
  /** The session whose findings are shown: the last signed one in the period. */
  readonly latestDay: string;
  readonly reason: string;
  readonly contraindications: readonly string[];
  readonly consent: string;
  /** With which body the maps are drawn. */
  readonly body: Body;
  readonly maps: readonly SummaryMap[];
  readonly findings: readonly FindingRow[];
  /** Places palpated at the latest session and found clear. */
  readonly clear: readonly string[];
  readonly knots: readonly KnotLine[];
  readonly advice: string;
  readonly plan: string;
  readonly madeOn: CalendarDay;
}

/** Days included, both ends; everything outside is left out of the counts too. */
export interface Period {
  readonly from: CalendarDay;
  readonly to: CalendarDay;
}
