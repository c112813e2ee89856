import type { Course } from '../analysis/course';
import type { KnotHistory } from '../analysis/recurrence-types';
import { ringArea } from '../anatomy/ring-area';
import type { Finding } from '../domain/finding';
import type { Session } from '../domain/session';
import { type SheetId, type View, viewOf } from '../domain/sheets';
import type { Mark } from '../picture/mark';
import { findingZones } from '../picture/session-zones';
import { workedZones } from '../picture/worked-zones';
import type { BodyFigure, LabelledZone } from './document/block';
import type { FindingRow } from './finding-row';
import { shortPlace } from './short-place';
import { workedPlace } from './treatment-words';
import { zoneLabel } from './zone-label';

/** A finding with its row of the table, from which every word about it is taken. */
interface MappedFinding {
  readonly finding: Finding;
  readonly row: FindingRow;
  readonly ring: Course['ring'];
}

/** On which sheet what was marked from each side is shown, in the order of the page. */
const maps: Readonly<Record<View, { readonly sheet: SheetId; readonly title: string }>> = {
  front: { sheet: 'front-superficial', title: 'Front' },
  back: { sheet: 'back-superficial', title: 'Back' },
  left: { sheet: 'left-superficial', title: 'Left side' },
  right: { sheet: 'right-superficial', title: 'Right side' },
  'left-medial': { sheet: 'leg-foot-medial', title: 'Left leg, inside' },
  'right-medial': { sheet: 'leg-foot-medial-right', title: 'Right leg, inside' },
  sole: { sheet: 'sole', title: 'Soles' },
  dorsum: { sheet: 'foot-dorsum', title: 'Feet from above' },
};

/** Front and back always, any other only when something was found, marked or worked on there. */
export function bodyFigures(
  findings: readonly MappedFinding[],
  clear: readonly KnotHistory[],
  latest: Session,
): BodyFigure[] {
  const areas = latest.treatments.flatMap(({ area }) => area?.outline ?? []);
  const places = [...findings.map(({ finding }) => finding.at), ...clear.map(({ at }) => at), ...areas];
  const used = new Set(places.map(viewAt));
  return (Object.keys(maps) as View[])
    .filter((view) => view === 'front' || view === 'back' || used.has(view))
    .map((view) => bodyFigure(view, findings, clear, latest));
}

const viewAt = (at: { readonly sheet: SheetId }): View => viewOf(at.sheet);

/**
 * One map: the findings, the cleared knots and the areas worked seen from that side, whatever layer they
 * were marked on, and every zone that reaches onto it.
 */
function bodyFigure(
  view: View,
  findings: readonly MappedFinding[],
  clearKnots: readonly KnotHistory[],
  latest: Session,
): BodyFigure {
  const { sheet, title } = maps[view];
  const clear = clearKnots.filter(({ at }) => viewAt(at) === view).map(toClearMark);
  const here = findings.filter(({ finding }) => viewAt(finding.at) === view);
  const zones = findings.flatMap((one) => labelledZones(one, sheet));
  const elsewhere = findings.filter((one) => !here.includes(one) && labelledZones(one, sheet).length > 0);
  const said =
    here.length > 0 ? here.map(({ row }) => findingWords(row)).join(' ') : 'No findings are marked on it.';
  const reaching = elsewhere.map(({ row }) => `Area of finding ${row.number}: ${row.felt}.`);
  return {
    sheet,
    title,
    marks: [...clear, ...here.map(toMark)],
    zones: [...workedZones(latest, sheet).map((zone) => ({ zone, label: null })), ...zones],
    alt: [
      `Body map, ${title.toLowerCase()}.`,
      said,
      ...reaching,
      ...clear.map(({ words }) => words),
      ...workedWords(view, latest),
    ].join(' '),
  };
}

/** "Worked: Deep tissue over gluteus maximus and gluteus medius, left." */
const workedWords = (view: View, latest: Session): string[] =>
  latest.treatments.flatMap(({ area, technique }) =>
    area && viewAt(area.outline) === view ? [`Worked: ${technique.name} over ${workedPlace(area)}.`] : [],
  );

/** The zones of one finding on a sheet: the largest has the label. */
function labelledZones({ finding, row }: MappedFinding, sheet: SheetId): LabelledZone[] {
  const zones = findingZones(finding, sheet, false);
  const sizes = zones.map(({ rings }) => Math.max(...rings.map(ringArea)));
  const largest = sizes.indexOf(Math.max(...sizes));
  return zones.map((zone, i) => ({ zone, label: i === largest ? zoneLabel(row.number) : null }));
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

/** "3: Trapezius, upper. Left. Active trigger point. Pain felt: temple, left. Returned." */
const findingWords = ({ number, muscle, side, kind, felt, course }: FindingRow): string =>
  `${number}: ${[muscle, side, kind, felt, course].filter(Boolean).join('. ')}.`;
