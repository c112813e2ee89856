import { knotSentence } from '../analysis/knot-sentence';
import type { KnotHistory } from '../analysis/recurrence-types';
import type { Session } from '../domain/session';
import { shortPlace } from './short-place';

/** A knot over the sessions of the period. */
interface KnotLine {
  /** Its number on the map, or `null` when it was not found at the latest session. */
  readonly number: number | null;
  readonly place: string;
  readonly knot: KnotHistory;
  readonly sentence: string;
}

/** A count of one check tells the reader nothing that the table does not. */
const checksWorthCounting = 2;

/** The knots with at least two checks: first those on the map, in their order, then the others. */
export function knotLines(knots: readonly KnotHistory[], latest: Session): KnotLine[] {
  const numberOf = (knot: KnotHistory): number | null => {
    const seen = knot.visits.find((visit) => visit.session === latest.id)?.finding;
    const at = latest.findings.findIndex((finding) => finding.id === seen?.id);
    return at < 0 ? null : at + 1;
  };
  return knots
    .filter((knot) => knot.checkCount >= checksWorthCounting)
    .map((knot) => ({
      number: numberOf(knot),
      knot,
      place: shortPlace(knot.muscle, knot.side),
      sentence: knotSentence(knot),
    }))
    .sort((a, b) => (a.number ?? Infinity) - (b.number ?? Infinity) || a.place.localeCompare(b.place, 'en'));
}
