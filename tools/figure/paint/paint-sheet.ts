import type { Rings } from '../geometry/polygons';
import { simplifyRing } from '../geometry/simplify';
import { bothHalves, type Drawing, type DrawnShape } from '../source/drawing';
import { Brush } from './brush';
import { paintCord } from './cords';
import { faded } from './fade';
import { paintForm, paintSkin } from './figure-form';
import { inkShape } from './ink-shape';
import { kinUnder } from './kin';
import { magnified, magnifiedRegion } from './magnified';
import { type Look, palettes } from './palette';
import type { Region } from './region';
import { halfClip, paintShape } from './shape';

const skinClip = 'skin';
const drawnClip = 'drawn';
/** What is opaque of the half below is drawn this far past the midline, so that no hairline shows there. */
const overMidline = 0.4;

/**
 * The whole sheet as an SVG, a pixel to the millimetre, transparent outside the skin.
 * On a mirrored sheet the left half is painted once and shown twice. `overlay` is drawn on top, in viewing millimetres.
 */
export function paintSheet(
  source: Drawing,
  look: Look,
  region: Region,
  overlay: (brush: Brush) => string = () => '',
): string {
  const { detail } = source.sheet;
  const drawing = detail === 1 ? source : magnified(source, detail);
  const { view, mirror, window } = drawing.sheet;
  const brush = new Brush(view, palettes[look]);
  const { skinLine, pens } = brush.palette;
  const skin = bothHalves(drawing, [simplifyRing(drawing.skin, 0.04)]);
  const half = (from: number): Rings => [
    [
      [from, window.v[0]],
      [window.u[1], window.v[0]],
      [window.u[1], window.v[1]],
      [from, window.v[1]],
    ],
  ];
  brush.defineClip(skinClip, skin);
  brush.defineClip(drawnClip, half(mirror ? -overMidline : window.u[0]));
  brush.defineClip(halfClip, half(mirror ? 0 : window.u[0]));
  const outline = brush.softStroke(skin, skinLine, [[pens.silhouette.width, pens.silhouette.opacity]]);
  const left = brush.clipped(drawnClip, brush.clipped(skinClip, drawnHalf(brush, drawing)));
  const body = [
    paintSkin(brush, skin),
    `<g id="left">${left}</g>`,
    mirror ? `<g transform="scale(-1,1)">${brush.clipped(halfClip, '<use href="#left"/>')}</g>` : '',
    outline,
  ].join('\n');
  const { u, v } = window;
  const isPart = detail !== 1;
  const figure = isPart ? faded(brush, [u[0], v[0], u[1], v[1]], body) : body;
  const above = `<g transform="scale(${detail})">${overlay(brush)}</g>`;
  return `${opening(brush, region, detail)}${brush.definitions()}${figure}${above}</svg>`;
}

/** All that lies in the skin, deepest first: shapes, shade, surface lines, cords, retinacula. */
function drawnHalf(brush: Brush, drawing: Drawing): string {
  const { ink, pens, skinLine } = brush.palette;
  const paintOne = ink ? inkShape : paintShape;
  const painted = (shape: DrawnShape, i: number): string =>
    paintOne(brush, shape, drawing.sheet.mirror, kinUnder(drawing.shapes, i));
  const lines = drawing.lines.map((line) =>
    brush.line(line, {
      stroke: skinLine,
      'stroke-width': pens.surface.width,
      'stroke-opacity': pens.surface.opacity,
      'stroke-linecap': 'round',
    }),
  );
  return [
    ...drawing.shapes.map((shape, i) => (shape.overCords ? '' : painted(shape, i))),
    ink ? '' : paintForm(brush, drawing),
    brush.clipped(halfClip, lines.join('')),
    ...drawing.cords.map((cord) => paintCord(brush, cord)),
    ...drawing.shapes.map((shape, i) => (shape.overCords ? painted(shape, i) : '')),
  ]
    .filter(Boolean)
    .join('\n');
}

function opening(brush: Brush, region: Region, detail: number): string {
  const [u0, v0, u1, v1] = magnifiedRegion(region, detail);
  const [x0 = 0, y0 = 0] = brush.point([u0, v0]).split(' ').map(Number);
  const [x1 = 0, y1 = 0] = brush.point([u1, v1]).split(' ').map(Number);
  const width = Math.abs(x1 - x0);
  const height = Math.abs(y1 - y0);
  const box = `${Math.min(x0, x1)} ${Math.min(y0, y1)} ${width} ${height}`;
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="${box}" width="${width / detail}" height="${height / detail}">`;
}
