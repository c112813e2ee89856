import type { Sheet } from '../../../src/anatomy/sheet';
import { Brush } from '../paint/brush';
import { type Look, palettes } from '../paint/palette';

/** A sheet as the app holds it, in flat colours: there in a moment, while the painting takes seconds. */
export function paintOutlines(sheet: Sheet, look: Look, overlay: (brush: Brush) => string): string {
  const palette = palettes[look];
  const brush = new Brush(sheet.view, palette);
  const { u, v } = sheet.window;
  const [x0 = 0, y0 = 0] = brush.point([u[0], v[1]]).split(' ').map(Number);
  const [x1 = 0] = brush.point([u[1], v[1]]).split(' ').map(Number);
  const box = `${Math.min(x0, x1)} ${y0} ${u[1] - u[0]} ${v[1] - v[0]}`;
  const seam = { stroke: palette.seam, 'stroke-width': 0.75, 'fill-rule': 'evenodd' };
  const shapes = [
    brush.rings(sheet.silhouette, { fill: palette.skin[1], stroke: palette.skinLine, 'stroke-width': 1.6 }),
    ...sheet.parts.map(({ kind, rings }) =>
      brush.rings(rings, { ...seam, fill: palette[kind].at(-1) ?? '' }),
    ),
    ...sheet.muscles.map(({ rings }) => brush.rings(rings, { ...seam, fill: palette.muscle[1] })),
    ...sheet.lines.map((line) => brush.line(line, { stroke: palette.darkFibre, 'stroke-width': 0.25 })),
  ];
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="${box}">${shapes.join('\n')}${overlay(brush)}</svg>`;
}
