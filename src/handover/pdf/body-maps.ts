import { edgeWords, toView, viewerRight } from '../../anatomy/sheet-frame';
import { sheets } from '../../anatomy/sheets';
import { type SheetId, viewOf } from '../../domain/sheets';
import { figureShapes } from '../../picture/figure';
import { markReach, markShapes } from '../../picture/marks';
import type { Point, Shape } from '../../picture/shape';
import { zoneShapes } from '../../picture/zones';
import type { SummaryMap } from '../summary';
import { type OpenedDocument, paper } from './open-document';
import { paintShapes } from './paint-shapes';
import { spreadMarks } from './spread-marks';
import { styles } from './styles';
import { drawInto, element } from './tagged';
import { lineHeight } from './typesetter';

/** In points. */
const mapHeight = 300;
/** From the side a figure is narrow. */
const widthOf = ({ sheet }: SummaryMap): number => (showsOneSide(sheet) ? 72 : 124);
const showsOneSide = (sheet: SheetId): boolean => viewOf(sheet) === 'left' || viewOf(sheet) === 'right';
/** Points on paper for one CSS px of the mark as it is on the glass. */
export const markScale = 0.5;
const captionHeight = 12;
const sideMargin = 10;

/** The figures side by side; `x` and `y` are their top left corner. @returns the bottom. */
export function bodyMaps(
  opened: OpenedDocument,
  parent: PDFKit.PDFStructureElement,
  maps: readonly SummaryMap[],
  x: number,
  y: number,
): number {
  let left = x;
  for (const map of maps) {
    bodyMap(opened, parent, map, left, y);
    left += widthOf(map);
  }
  return y + mapHeight;
}

function bodyMap(
  opened: OpenedDocument,
  parent: PDFKit.PDFStructureElement,
  map: SummaryMap,
  x: number,
  y: number,
): void {
  const { doc } = opened;
  const figure = element(doc, parent, 'Figure', {
    alt: map.alt,
    bbox: [x, y, x + widthOf(map), y + mapHeight],
  });
  drawInto(doc, figure, 'Figure', () => {
    sideLabels(opened, map, x, y);
    drawFigure(opened, map, x, y + captionHeight);
  });
}

/** Name of the view in the middle, what lies at its edges beside it; of a narrow one below. */
function sideLabels({ type }: OpenedDocument, map: SummaryMap, x: number, y: number): void {
  const width = widthOf(map);
  const narrow = showsOneSide(map.sheet);
  const title = type.single(map.title, styles.cellStrong);
  type.set(title, x + (width - title.width) / 2, y);
  edgeWords(map.sheet).forEach((words, i) => {
    // Of a narrow map the title has already said whose side it is.
    const said = narrow ? (words.split(', ').at(-1) ?? words) : words;
    said.split(' ').forEach((word, row) => {
      const label = type.single(word, styles.mapSide);
      const margin = narrow ? 2 : sideMargin;
      const shift = i === 0 ? margin : width - margin - label.width;
      type.set(label, x + shift, y + (narrow ? row + 1 : row) * lineHeight(styles.mapSide.size));
    });
  });
}

function drawFigure({ doc, type }: OpenedDocument, map: SummaryMap, x: number, y: number): void {
  const sheet = sheets[map.sheet];
  const [bottom, top] = sheet.window.v;
  const [back, front] = sheet.window.u;
  const scale = (mapHeight - captionHeight) / (top - bottom);
  const middle = (viewerRight(map.sheet) * (back + front)) / 2;
  doc.save();
  doc.translate(x + widthOf(map) / 2 - middle * scale, y + top * scale).scale(scale);
  const unit = markScale / scale;
  paintShapes(doc, type, figureShapes(sheet));
  paintShapes(
    doc,
    type,
    map.zones.flatMap((zone) => zoneShapes(zone, unit)),
  );
  paintShapes(doc, type, spreadShapes(map, unit));
  doc.restore();
}

/** Marks that lie close together are drawn apart, each tied to its true place. */
function spreadShapes({ marks }: SummaryMap, unit: number): Shape[] {
  const placed = marks.map((mark) => {
    const { x, y } = toView(mark.at);
    return { at: [x, y] as const, reach: markReach(mark) * unit };
  });
  const places = spreadMarks(placed);
  const drawn = marks.map((mark, i) => ({ mark, from: placed[i]?.at, to: places[i] }));
  return [
    ...drawn.flatMap(({ from, to }) => (from && to ? tie(from, to, unit) : [])),
    ...drawn.flatMap(({ mark, to }) => (to ? markShapes(mark, to, unit) : [])),
  ];
}

function tie(from: Point, to: Point, unit: number): Shape[] {
  if (Math.hypot(from[0] - to[0], from[1] - to[1]) < 4 * unit) return [];
  return [
    { kind: 'polyline', points: [from, to], stroke: 'finding', width: 1.2 * unit },
    { kind: 'disc', at: from, r: 2.4 * unit, fill: 'finding' },
  ];
}

/** The left edge of the maps, when they stand at the right of the page. */
export const mapsLeft = (maps: readonly SummaryMap[]): number =>
  paper.right - maps.reduce((sum, map) => sum + widthOf(map), 0);
