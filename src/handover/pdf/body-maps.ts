import { warpOf } from '../../anatomy/body/warp';
import { edgeWords, toView } from '../../anatomy/sheet-frame';
import { sheets } from '../../anatomy/sheets';
import type { Body } from '../../domain/body';
import { partOf } from '../../domain/sheets';
import { figureShapes } from '../../picture/figure';
import { markReach, markShapes } from '../../picture/marks';
import type { Point, Shape } from '../../picture/shape';
import { zoneShapes } from '../../picture/zones';
import type { SummaryMap } from '../summary';
import { type MapBox, mapBoxes } from './map-boxes';
import { extentOf, oneSided } from './map-extent';
import { type OpenedDocument, paper } from './open-document';
import { paintShapes } from './paint-shapes';
import { spreadMarks } from './spread-marks';
import { styles } from './styles';
import { drawInto, element } from './tagged';
import { lineHeight } from './typesetter';

/** Points on paper for one CSS px of the mark as it is on the glass. */
export const markScale = 0.5;
/** Under the name of the map; under two words of side labels as well. */
const captionHeight = { one: 14, two: 26 };
const widest = paper.right - paper.left;
const sideMargin = 10;

/** The figures, all with the client's body; `x` and `y` are their top left corner. @returns the bottom. */
export function bodyMaps(
  opened: OpenedDocument,
  parent: PDFKit.PDFStructureElement,
  maps: readonly SummaryMap[],
  body: Body,
  x: number,
  y: number,
): number {
  const { boxes, height } = mapBoxes(maps, widest);
  const placed = maps.flatMap((map, i) => {
    const box = boxes[i];
    return box ? [{ map, box: { ...box, x: x + box.x, y: y + box.y } }] : [];
  });
  // All whole figures are of one size.
  const whole = placed.filter(({ map }) => !isCloseUp(map)).map((one) => fittingScale(one, body));
  for (const one of placed) {
    const scale = isCloseUp(one.map) ? fittingScale(one, body) : Math.min(...whole);
    bodyMap(opened, parent, one, body, scale);
  }
  return y + height;
}

interface Placed {
  readonly map: SummaryMap;
  readonly box: MapBox;
}

const isCloseUp = ({ sheet }: SummaryMap): boolean => partOf(sheet) !== 'figure';

const captionOf = (map: SummaryMap): number =>
  isCloseUp(map) && !oneSided(map.sheet) ? captionHeight.two : captionHeight.one;

/** Points to the millimetre at which all of a map fits into its box. */
function fittingScale({ map, box }: Placed, body: Body): number {
  const { left, right, top, bottom } = extentOf(map.sheet, body);
  const [width, height] = [box.width - 4, box.height - captionOf(map) - 2];
  return Math.min(width / (right - left), height / (bottom - top));
}

function bodyMap(
  opened: OpenedDocument,
  parent: PDFKit.PDFStructureElement,
  { map, box }: Placed,
  body: Body,
  scale: number,
): void {
  const { x, y, width, height } = box;
  const figure = element(opened.doc, parent, 'Figure', { alt: map.alt, bbox: [x, y, x + width, y + height] });
  drawInto(opened.doc, figure, 'Figure', () => {
    sideLabels(opened, map, box);
    drawFigure(opened, { map, box }, body, scale);
  });
}

/** Name of the view in the middle, what lies at its edges beside it; of a narrow one below. */
function sideLabels({ type }: OpenedDocument, map: SummaryMap, { x, y, width }: MapBox): void {
  const narrow = oneSided(map.sheet) || isCloseUp(map);
  const title = type.single(map.title, styles.cellStrong);
  type.set(title, x + (width - title.width) / 2, y);
  edgeWords(map.sheet).forEach((words, i) => {
    // Of a narrow map from the side the title has already said whose side it is.
    const said = oneSided(map.sheet) ? (words.split(', ').at(-1) ?? words) : words;
    said.split(' ').forEach((word, row) => {
      const label = type.single(word, styles.mapSide);
      const margin = narrow ? 2 : sideMargin;
      const shift = i === 0 ? margin : width - margin - label.width;
      type.set(label, x + shift, y + (narrow ? row + 1 : row) * lineHeight(styles.mapSide.size));
    });
  });
}

function drawFigure({ doc, type }: OpenedDocument, { map, box }: Placed, body: Body, scale: number): void {
  const sheet = sheets[map.sheet];
  const warp = warpOf(map.sheet, body);
  const { left, right, top } = extentOf(map.sheet, body);
  const middle = box.x + box.width / 2 - ((left + right) / 2) * scale;
  doc.save();
  doc.translate(middle, box.y + captionOf(map) - top * scale).scale(scale);
  const unit = markScale / scale;
  paintShapes(doc, type, figureShapes(sheet, warp));
  paintShapes(
    doc,
    type,
    map.zones.flatMap((zone) => zoneShapes(zone, unit, warp)),
  );
  paintShapes(doc, type, spreadShapes(map, body, unit));
  doc.restore();
}

/** Marks that lie close together are drawn apart, each tied to its true place. */
function spreadShapes({ sheet, marks }: SummaryMap, body: Body, unit: number): Shape[] {
  const placed = marks.map((mark) => {
    const { x, y } = toView(mark.at, warpOf(sheet, body));
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
export const mapsLeft = (maps: readonly SummaryMap[]): number => paper.right - mapBoxes(maps, widest).width;
