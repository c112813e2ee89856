import { palettes } from '../../picture/palettes';
import type { Point, Shape } from '../../picture/shape';
import type { Typesetter } from './typesetter';

const palette = palettes.print;

/** The middle of a digit above its baseline, as a share of the size. */
const halfDigit = 0.364;
/** The file needs no more than tenths of a millimetre. */
const tenth = (n: number): number => Math.round(n * 10) / 10;

type Area = Extract<Shape, { kind: 'polygon' }>;
type Lettering = Extract<Shape, { kind: 'text' }>;

/** Puts shapes down in black and white, in the coordinates that hold on the page at this moment. */
export function paintShapes(doc: PDFKit.PDFDocument, type: Typesetter, shapes: readonly Shape[]): void {
  for (const shape of shapes) {
    doc.save();
    if (shape.kind === 'text') paintText(type, shape);
    else {
      if (shape.kind === 'polygon' && shape.hatch) paintHatch(doc, shape, shape.hatch);
      trace(doc, shape);
      ink(doc, shape);
    }
    doc.restore();
  }
}

function trace(doc: PDFKit.PDFDocument, shape: Exclude<Shape, Lettering>): void {
  if (shape.kind === 'disc') doc.circle(shape.at[0], shape.at[1], shape.r);
  else if (shape.kind === 'polyline') traceLine(doc, shape.points);
  else for (const ring of shape.rings) traceLine(doc, ring, true);
}

function traceLine(doc: PDFKit.PDFDocument, points: readonly Point[], closed = false): void {
  points.forEach(([x, y], i) => {
    if (i === 0) doc.moveTo(tenth(x), tenth(y));
    else doc.lineTo(tenth(x), tenth(y));
  });
  if (closed) doc.closePath();
}

function ink(doc: PDFKit.PDFDocument, paint: Exclude<Shape, Lettering>): void {
  const { fill, stroke, width = 1, dash } = paint;
  doc
    .lineWidth(width)
    .lineJoin('round')
    .lineCap(dash ? 'butt' : 'round');
  if (dash) doc.dash(dash[0] ?? 1, { space: dash[1] ?? dash[0] ?? 1 });
  if (fill) doc.fillColor(palette[fill]);
  if (stroke) doc.strokeColor(palette[stroke]);
  if (paint.fillOpacity !== undefined) doc.fillOpacity(paint.fillOpacity);
  if (paint.strokeOpacity !== undefined) doc.strokeOpacity(paint.strokeOpacity);
  if (fill && stroke) doc.fillAndStroke('even-odd');
  else if (fill) doc.fill('even-odd');
  else doc.stroke();
}

/** Lines rising to the right, `step` apart, inside the area. */
function paintHatch(doc: PDFKit.PDFDocument, shape: Area, step: number): void {
  const points = shape.rings.flat();
  const xs = points.map(([x]) => x);
  const ys = points.map(([, y]) => y);
  const [left, right] = [Math.min(...xs), Math.max(...xs)];
  const [top, bottom] = [Math.min(...ys), Math.max(...ys)];
  doc.save();
  trace(doc, shape);
  doc.clip('even-odd');
  const height = bottom - top;
  for (let x = left - height; x < right; x += step * Math.SQRT2) {
    doc.moveTo(tenth(x), tenth(bottom)).lineTo(tenth(x + height), tenth(top));
  }
  doc
    .lineWidth((shape.width ?? 1) * 0.6)
    .strokeColor(palette[shape.stroke ?? 'zone'])
    .stroke();
  doc.restore();
}

function paintText(type: Typesetter, { at, text, size, ink: colour, align, weight }: Lettering): void {
  const line = type.single(text, { size, weight, ink: palette[colour] });
  const shift = align === 'left' ? 0 : align === 'centre' ? line.width / 2 : line.width;
  type.set(line, at[0] - shift, at[1] + halfDigit * size - type.baseline(line));
}
