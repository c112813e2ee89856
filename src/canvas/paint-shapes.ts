import type { Palette } from '../picture/palettes';
import type { Point, Shape } from '../picture/shape';

export type Canvas2d = CanvasRenderingContext2D | OffscreenCanvasRenderingContext2D;
type Drawn = Exclude<Shape, { kind: 'text' }>;

// Shapes are never changed, so each is turned into a path once.
const paths = new WeakMap<Shape, Path2D>();

/** Draws shapes in their own unit: the context already carries the transform to pixels. */
export function paintShapes(context: Canvas2d, shapes: readonly Shape[], palette: Palette): void {
  context.lineJoin = 'round';
  context.lineCap = 'butt';
  for (const shape of shapes) {
    if (shape.kind === 'text') paintText(context, shape, palette);
    else paintDrawn(context, shape, palette);
  }
  context.globalAlpha = 1;
}

function paintDrawn(context: Canvas2d, shape: Drawn, palette: Palette): void {
  const path = pathOf(shape);
  if (shape.fill) {
    context.globalAlpha = shape.fillOpacity ?? 1;
    context.fillStyle = palette[shape.fill];
    context.fill(path, 'evenodd');
  }
  if (!shape.stroke || !shape.width) return;
  context.globalAlpha = shape.strokeOpacity ?? 1;
  context.strokeStyle = palette[shape.stroke];
  if (shape.hatch && shape.kind === 'polygon') {
    context.lineWidth = shape.width / 2;
    paintHatch(context, path, shape.rings.flat(), shape.hatch);
  }
  context.lineWidth = shape.width;
  context.setLineDash((shape.dash ?? []) as number[]);
  context.stroke(path);
  context.setLineDash([]);
}

/** Lines rising to the right, on one grid for all zones, so that neighbours do not clash. */
function paintHatch(context: Canvas2d, path: Path2D, corners: readonly Point[], step: number): void {
  const xs = corners.map(([x]) => x);
  const ys = corners.map(([, y]) => y);
  const [left, right] = [Math.min(...xs), Math.max(...xs)];
  const [top, bottom] = [Math.min(...ys), Math.max(...ys)];
  const along = step * Math.SQRT2;
  context.save();
  context.clip(path, 'evenodd');
  context.beginPath();
  for (let sum = Math.ceil((left + top) / along) * along; sum < right + bottom; sum += along) {
    context.moveTo(sum - top, top);
    context.lineTo(sum - bottom, bottom);
  }
  context.stroke();
  context.restore();
}

function paintText(context: Canvas2d, text: Extract<Shape, { kind: 'text' }>, palette: Palette): void {
  context.globalAlpha = 1;
  context.fillStyle = palette[text.ink];
  context.font = font(text.size, text.weight === 'bold' ? 650 : 450);
  context.textAlign = text.align === 'centre' ? 'center' : text.align;
  context.textBaseline = 'alphabetic';
  context.fillText(text.text, text.at[0], text.at[1] + 0.36 * text.size);
}

export const font = (size: number, weight: number): string =>
  `${weight} ${size}px "Inter Variable", Inter, system-ui, sans-serif`;

function pathOf(shape: Drawn): Path2D {
  const known = paths.get(shape);
  if (known) return known;
  const path = new Path2D();
  if (shape.kind === 'disc') path.arc(shape.at[0], shape.at[1], shape.r, 0, 2 * Math.PI);
  else if (shape.kind === 'polyline') trace(path, shape.points);
  else
    for (const ring of shape.rings) {
      trace(path, ring);
      path.closePath();
    }
  paths.set(shape, path);
  return path;
}

function trace(path: Path2D, points: readonly Point[]): void {
  points.forEach(([x, y], i) => {
    if (i === 0) path.moveTo(x, y);
    else path.lineTo(x, y);
  });
}
