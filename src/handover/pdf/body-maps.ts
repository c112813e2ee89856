import { toView, viewerRight } from '../../anatomy/sheet-frame';
import { sheets } from '../../anatomy/sheets';
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
const mapSize = { width: 124, height: 300 } as const;
/** Points on paper for one CSS px of the mark as it is on the glass. */
export const markScale = 0.5;
const captionHeight = 12;
const sideMargin = 10;

/** Both figures side by side; `x` and `y` are their top left corner. @returns the bottom. */
export function bodyMaps(
  opened: OpenedDocument,
  parent: PDFKit.PDFStructureElement,
  maps: readonly SummaryMap[],
  x: number,
  y: number,
): number {
  maps.forEach((map, i) => {
    bodyMap(opened, parent, map, x + i * mapSize.width, y);
  });
  return y + mapSize.height;
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
    bbox: [x, y, x + mapSize.width, y + mapSize.height],
  });
  drawInto(doc, figure, 'Figure', () => {
    sideLabels(opened, map, x, y);
    drawFigure(opened, map, x, y + captionHeight);
  });
}

/** Name of the view in the middle, the client's own sides at the edges. */
function sideLabels({ type }: OpenedDocument, map: SummaryMap, x: number, y: number): void {
  const leftOfPage = viewerRight(map.sheet) === 1 ? 'right' : 'left';
  const rightOfPage = leftOfPage === 'left' ? 'right' : 'left';
  const title = type.single(map.title, styles.cellStrong);
  type.set(title, x + (mapSize.width - title.width) / 2, y);
  [leftOfPage, rightOfPage].forEach((side, i) => {
    ['Client’s', side].forEach((word, row) => {
      const label = type.single(word, styles.mapSide);
      const shift = i === 0 ? sideMargin : mapSize.width - sideMargin - label.width;
      type.set(label, x + shift, y + row * lineHeight(styles.mapSide.size));
    });
  });
}

function drawFigure({ doc, type }: OpenedDocument, map: SummaryMap, x: number, y: number): void {
  const sheet = sheets[map.sheet];
  const [bottom, top] = sheet.window.v;
  const scale = (mapSize.height - captionHeight) / (top - bottom);
  doc.save();
  doc.translate(x + mapSize.width / 2, y + top * scale).scale(scale);
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

/** The left edge of the pair, when it stands at the right of the page. */
export const mapsLeft = paper.right - 2 * mapSize.width;
