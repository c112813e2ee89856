import type { Course } from '../analysis/course';
import type { KnotHistory } from '../analysis/recurrence-types';
import { regionOutlines } from '../anatomy/regions';
import type { Ring } from '../anatomy/sheet';
import type { Finding } from '../domain/finding';
import type { SheetId } from '../domain/place';
import type { Mark } from '../picture/mark';
import type { Zone } from '../picture/zones';
import { shortPlace } from './short-place';
import type { FindingRow, SummaryMap } from './summary';

/** A finding with its row of the table, from which every word about it is taken. */
export interface MappedFinding {
  readonly finding: Finding;
  readonly row: FindingRow;
  readonly ring: Course['ring'];
}

const titles: Record<SheetId, string> = { 'front-superficial': 'Front', 'back-superficial': 'Back' };

/** One map: the findings and the cleared knots that lie on it, and every zone that reaches onto it. */
export function summaryMap(
  sheet: SheetId,
  findings: readonly MappedFinding[],
  clearKnots: readonly KnotHistory[],
): SummaryMap {
  const clear = clearKnots.filter(({ at }) => at.sheet === sheet).map(toClearMark);
  const here = findings.filter(({ finding }) => finding.at.sheet === sheet);
  const title = titles[sheet];
  const said =
    here.length > 0 ? here.map(({ row }) => findingWords(row)).join(' ') : 'No findings are marked on it.';
  return {
    sheet,
    title,
    marks: [...clear, ...here.map(toMark)],
    zones: findings.flatMap(({ finding }) => zonesOn(sheet, finding)),
    alt: [`Body map, ${title.toLowerCase()}.`, said, ...clear.map(({ words }) => words)].join(' '),
  };
}

const toMark = ({ finding, row, ring }: MappedFinding): Mark => ({
  id: finding.id,
  at: finding.at,
  look: finding.findingKind,
  ring,
  number: row.number,
  tenderness: finding.tenderness,
  selected: false,
  words: findingWords(row),
});

const toClearMark = ({ knot, at, muscle, side }: KnotHistory): Mark => ({
  id: knot,
  at,
  look: 'clear',
  ring: 'none',
  number: null,
  selected: false,
  words: `Checked, clear: ${shortPlace(muscle, side)}.`,
});

/** "3: Trapezius, upper. Left. Active trigger point. Referral: none recorded. Returned." */
const findingWords = ({ number, muscle, side, kind, referral, course }: FindingRow): string =>
  `${number}: ${[muscle, side, kind, `Referral: ${referral}`, course].filter(Boolean).join('. ')}.`;

function zonesOn(sheet: SheetId, { id, at, referral }: Finding): Zone[] {
  if (!referral) return [];
  const rings: Ring[] =
    referral.source === 'drawn'
      ? [referral.outline].filter((outline) => outline.sheet === sheet).map((outline) => outline.ring)
      : referral.regions.flatMap(({ region, side }) => regionOutlines(sheet, region, side));
  const tieTo = at.sheet === sheet ? at : null;
  return rings.length > 0 ? [{ id, sheet, kind: referral.source, rings, selected: false, tieTo }] : [];
}
