import type { Point } from '../geometry/point';
import { difference, offset, type Rings } from '../geometry/polygons';
import { simplifyRing } from '../geometry/simplify';
import { bothHalves, type Drawing } from '../source/drawing';
import type { Brush } from './brush';
import { mix } from './colour';
import { skinClip } from './shape';

const edgeDepths = [1.5, 3, 5, 7.5, 10.5, 14, 18];
const formClip = 'form';

/** The skin as a stack of insets, all of it in one. */
export function paintSkin(brush: Brush, skin: Rings): string {
  const [deep, bright] = brush.palette.skin;
  return Array.from({ length: 10 }, (_, step) => {
    const depth = 13 * (1 - Math.cos((step / 9) * (Math.PI / 2)));
    const inset = step === 0 ? skin : offset(skin, -depth);
    return brush.rings(
      inset.map((ring) => simplifyRing(ring, 0.15)),
      { fill: mix(deep, bright, step / 9) },
    );
  }).join('');
}

/** Shade that turns trunk and limbs round, then the drawn glows; all over the painted shapes. */
export function paintForm(brush: Brush, drawing: Drawing): string {
  const { palette } = brush;
  const solid = drawing.shapes.filter((shape) => shape.kind !== 'veil' && shape.seam);
  const drawn = solid.map((shape) => simplifyRing(shape.ring, 0.1));
  const body = bothHalves(drawing, drawn);
  brush.defineClip(formClip, body);
  const edges = edgeDepths.map((depth) => {
    const inner = offset(body, -depth).map((ring) => ring.map(([u, v]): Point => [u, v + depth / 4]));
    return brush.rings(difference(body, inner), { fill: palette.form, 'fill-opacity': 0.036 });
  });
  const glows = drawing.glows.map((glow, i) => {
    const id = `glow-${i}`;
    const strength = Math.abs(glow.light) * palette.glowStrength;
    brush.defineGlow(id, glow.light > 0 ? palette.glow : palette.form, strength);
    const [x, y] = brush.point(glow.at).split(' ');
    const [rx, ry] = glow.size;
    return `<ellipse cx="${x}" cy="${y}" rx="${rx}" ry="${ry}" transform="rotate(${glow.turn} ${x} ${y})" fill="url(#${id})"/>`;
  });
  return brush.clipped(skinClip, edges.join('')) + brush.clipped(formClip, glows.join(''));
}
