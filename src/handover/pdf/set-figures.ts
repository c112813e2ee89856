import { type Warp, warpOf } from '../../anatomy/body/warp';
import type { Sheet } from '../../anatomy/sheet';
import { edgeWords, toView } from '../../anatomy/sheet-frame';
import { sheets } from '../../anatomy/sheets';
import type { Body } from '../../domain/body';
import { partOf } from '../../domain/sheets';
import { figureShapes } from '../../picture/figure';
import { markReach, markShapes } from '../../picture/marks';
import type { Point, Shape } from '../../picture/shape';
import { zoneShapes } from '../../picture/zones';
import type { BodyFigure, Figures } from '../document/block';
import type { Flow } from './flow';
import { type MapBox, mapBoxes } from './map-boxes';
import { extentOf, oneSided } from './map-extent';
import { keyHeight, setMapKey } from './map-key';
import { markScale } from './mark-scale';
import { type OpenedDocument, paper } from './open-document';
import { paintShapes } from './paint-shapes';
import { spreadMarks } from './spread-marks';
import { styles } from './styles';
import { drawInto, element } from './tagged';
import { lineHeight } from './typesetter';
import { zoneTags } from './zone-tags';

/** Under the name of the map; under two words of side labels as well. */
const captionHeight = { one: 14, two: 26 };
const sideMargin = 10;
const keyGap = 5;

/** Points across front and back together, where a whole figure is 300 points tall. */
const pairWidth = 248;
/** Of maps that stand beside words, in points. */
export const besideWidths = { small: 158, large: 205 } as const;
export const pageWidth = paper.right - paper.left;

const layout = ({ figures }: Figures, width: number) =>
  mapBoxes(figures, width, Math.min(1, width / pairWidth));

/** How much room the maps and their key take. */
export const figuresHeight = (figures: Figures, width: number): number =>
  layout(figures, width).height + keyGap + keyHeight(figures, width);

/** The maps and their key, across the page. */
export function setFigures(flow: Flow, parent: PDFKit.PDFStructureElement, figures: Figures): void {
  flow.need(figuresHeight(figures, pageWidth));
  const bottom = drawFigures(flow, parent, figures, { x: flow.left, y: flow.y, width: pageWidth });
  flow.skip(bottom - flow.y + 8);
}

interface Place {
  readonly x: number;
  readonly y: number;
  readonly width: number;
}

/** All of one client's maps are drawn with their body; `x` and `y` are the top left corner. @returns the bottom. */
export function drawFigures(
  { opened }: Flow,
  parent: PDFKit.PDFStructureElement,
  figures: Figures,
  { x, y, width }: Place,
): number {
  const { boxes, height } = layout(figures, width);
  const placed = figures.figures.flatMap((map, i) => {
    const box = boxes[i];
    return box ? [{ map, box: { ...box, x: x + box.x, y: y + box.y }, plain: figures.plain === true }] : [];
  });
  // All whole figures are of one size.
  const whole = placed.filter(({ map }) => !isCloseUp(map)).map((one) => fittingScale(one, figures.body));
  for (const one of placed) {
    const scale = isCloseUp(one.map) ? fittingScale(one, figures.body) : Math.min(...whole);
    bodyMap(opened, parent, one, figures.body, scale);
  }
  return setMapKey(opened, parent, figures, { x, y: y + height + keyGap, width });
}

interface Placed {
  readonly map: BodyFigure;
  readonly box: MapBox;
  /** In words to the client. */
  readonly plain: boolean;
}

const isCloseUp = ({ sheet }: BodyFigure): boolean => partOf(sheet) !== 'figure';

const captionOf = (map: BodyFigure): number =>
  isCloseUp(map) && !oneSided(map.sheet) ? captionHeight.two : captionHeight.one;

/** Points to the millimetre at which all of a map fits into its box. */
function fittingScale({ map, box }: Pick<Placed, 'map' | 'box'>, body: Body): number {
  const { left, right, top, bottom } = extentOf(map.sheet, body);
  const [width, height] = [box.width - 4, box.height - captionOf(map) - 2];
  return Math.min(width / (right - left), height / (bottom - top));
}

function bodyMap(
  opened: OpenedDocument,
  parent: PDFKit.PDFStructureElement,
  { map, box, plain }: Placed,
  body: Body,
  scale: number,
): void {
  const { x, y, width, height } = box;
  const figure = element(opened.doc, parent, 'Figure', { alt: map.alt, bbox: [x, y, x + width, y + height] });
  drawInto(opened.doc, figure, 'Figure', () => {
    sideLabels(opened, map, box, plain);
    drawFigure(opened, map, box, body, scale);
  });
}

/** Name of the view in the middle, what lies at its edges beside it; of a narrow one below. */
function sideLabels(
  { type }: OpenedDocument,
  map: BodyFigure,
  { x, y, width }: MapBox,
  plain: boolean,
): void {
  const narrow = oneSided(map.sheet) || isCloseUp(map);
  const title = type.single(map.title, styles.cellStrong);
  type.set(title, x + (width - title.width) / 2, y);
  edgeWords(map.sheet).forEach((words, i) => {
    // Of a narrow map from the side the title has already said whose side it is.
    const said = oneSided(map.sheet) ? (words.split(', ').at(-1) ?? words) : words;
    (plain ? said.replace('Client’s', 'Your') : said).split(' ').forEach((word, row) => {
      const label = type.single(word, styles.mapSide);
      const margin = narrow || width < 100 ? 2 : sideMargin;
      const shift = i === 0 ? margin : width - margin - label.width;
      type.set(label, x + shift, y + (narrow ? row + 1 : row) * lineHeight(styles.mapSide.size));
    });
  });
}

function drawFigure(
  { doc, type }: OpenedDocument,
  map: BodyFigure,
  box: MapBox,
  body: Body,
  scale: number,
): void {
  const sheet = sheets[map.sheet];
  const warp = warpOf(map.sheet, body);
  const { left, right, top } = extentOf(map.sheet, body);
  const middle = box.x + box.width / 2 - ((left + right) / 2) * scale;
  doc.save();
  doc.translate(middle, box.y + captionOf(map) - top * scale).scale(scale);
  const unit = markScale / scale;
  const centre = (left + right) / 2;
  const paperHere = { from: centre - box.width / 2 / scale, to: centre + box.width / 2 / scale };
  const marks = spreadShapes(map, body, unit);
  const zones = map.zones.flatMap(({ zone }) => zoneShapes(zone, unit, warp));
  paintShapes(doc, type, figureOf(sheet, warp));
  paintShapes(doc, type, [
    ...zones,
    ...zoneTags(map, warp, { unit, marks: marks.places, ...paperHere }),
    ...marks.shapes,
  ]);
  doc.restore();
}

const kept = new Map<string, readonly Shape[]>();
/** Front, back and sides of one client's body. */
const keptAtMost = 8;

/** The same sheet stands in one document several times, and in the next again: it is bent to the body once. */
function figureOf(sheet: Sheet, warp: Warp): readonly Shape[] {
  const key = `${sheet.id} ${warp.key}`;
  const shapes = kept.get(key) ?? figureShapes(sheet, warp);
  if (!kept.has(key) && kept.size >= keptAtMost) kept.clear();
  kept.set(key, shapes);
  return shapes;
}

/** Marks that lie close together are drawn apart, each tied to its true place. */
function spreadShapes({ sheet, marks }: BodyFigure, body: Body, unit: number) {
  const placed = marks.map((mark) => {
    const { x, y } = toView(mark.at, warpOf(sheet, body));
    return { at: [x, y] as const, reach: markReach(mark) * unit };
  });
  const places = spreadMarks(placed);
  const drawn = marks.map((mark, i) => ({ mark, from: placed[i]?.at, to: places[i] }));
  const shapes: Shape[] = [
    ...drawn.flatMap(({ from, to }) => (from && to ? tie(from, to, unit) : [])),
    ...drawn.flatMap(({ mark, to }) => (to ? markShapes(mark, to, unit) : [])),
  ];
  return { places, shapes };
}

function tie(from: Point, to: Point, unit: number): Shape[] {
  if (Math.hypot(from[0] - to[0], from[1] - to[1]) < 4 * unit) return [];
  return [
    { kind: 'polyline', points: [from, to], stroke: 'finding', width: 1.2 * unit },
    { kind: 'disc', at: from, r: 2.4 * unit, fill: 'finding' },
  ];
}
