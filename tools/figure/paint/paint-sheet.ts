import { simplifyRing } from '../geometry/simplify';
import { bothHalves, type Drawing } from '../source/drawing';
import { Brush } from './brush';
import { paintCord } from './cords';
import { paintForm, paintSkin } from './figure-form';
import { type Look, palettes } from './palette';
import { paintShape, skinClip } from './shape';

/** A region of a sheet in body millimetres: `[u0, v0, u1, v1]`, in any order of corners. */
export type Region = readonly [number, number, number, number];

const drawnClip = 'drawn';
const silhouetteWidth = 1.6;
/** Each half is cut this far past the midline, so that no hairline shows between them. */
const overMidline = 0.4;

/**
 * The whole sheet as an SVG, a unit to the millimetre, transparent outside the skin.
 * On a mirrored sheet the left half is painted once and shown twice. `overlay` is drawn on top, in viewing millimetres.
 */
export function paintSheet(
  drawing: Drawing,
  look: Look,
  region: Region,
  overlay: (brush: Brush) => string = () => '',
): string {
  const palette = palettes[look];
  const { view, mirror, window } = drawing.sheet;
  const brush = new Brush(view, palette);
  const skin = bothHalves(drawing, [simplifyRing(drawing.skin, 0.04)]);
  const { u, v } = window;
  const from = mirror ? -overMidline : u[0];
  brush.defineClip(skinClip, skin);
  brush.defineClip(drawnClip, [
    [
      [from, v[0]],
      [u[1], v[0]],
      [u[1], v[1]],
      [from, v[1]],
    ],
  ]);
  const under = drawing.shapes.filter((shape) => !shape.overCords);
  const over = drawing.shapes.filter((shape) => shape.overCords);
  const drawn = [
    ...under.map((shape) => paintShape(brush, shape, mirror)),
    paintForm(brush, drawing),
    ...drawing.lines.map((line) =>
      brush.line(line, {
        stroke: palette.skinLine,
        'stroke-width': 0.7,
        'stroke-opacity': 0.6,
        'stroke-linecap': 'round',
      }),
    ),
    ...drawing.cords.map((cord) => paintCord(brush, cord)),
    ...over.map((shape) => paintShape(brush, shape, mirror)),
  ].join('\n');
  const outline = brush.softStroke(skin, palette.skinLine, [[silhouetteWidth, 1]]);
  const figure = [
    paintSkin(brush, skin),
    `<g id="left">${brush.clipped(drawnClip, drawn)}</g>`,
    mirror ? '<use href="#left" transform="scale(-1,1)"/>' : '',
    outline,
    overlay(brush),
  ].join('\n');
  return `${opening(brush, region)}${brush.definitions()}${figure}</svg>`;
}

function opening(brush: Brush, [u0, v0, u1, v1]: Region): string {
  const [x0 = 0, y0 = 0] = brush.point([u0, v0]).split(' ').map(Number);
  const [x1 = 0, y1 = 0] = brush.point([u1, v1]).split(' ').map(Number);
  const width = Math.abs(x1 - x0);
  const height = Math.abs(y1 - y0);
  const box = `${Math.min(x0, x1)} ${Math.min(y0, y1)} ${width} ${height}`;
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="${box}" width="${width}" height="${height}">`;
}
