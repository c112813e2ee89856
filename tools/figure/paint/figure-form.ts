import type { Point } from '../geometry/point';
import { difference, offset, type Rings, union } from '../geometry/polygons';
import { simplifyRing } from '../geometry/simplify';
import { bothHalves, type Drawing } from '../source/drawing';
import type { Brush } from './brush';
import { mix } from './colour';

/** Bands of shade from the edge inwards, the deepest first; each is `fall` times the one before. */
const deepest = 18;
const fall = 0.7;
const bands = 7;
const bandOpacity = 0.036;
/** Parts of the body by width: each class takes parts `fall` times as wide as the one before. */
const widths = 8;
/** A band reaches at most this share of the way from the edge to the middle. */
const reach = 0.45;
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

const depthOf = (step: number): number => deepest * fall ** step;

/** What is left of `body` without the parts narrower than a ball of `radius`. */
const partsWiderThan = (body: Rings, radius: number): Rings =>
  offset(offset(body, -radius), radius).map((ring) => simplifyRing(ring, 0.1));

/**
 * Bands along the edges of `body`, as deep as its local width allows: a trunk turns away over 18 mm,
 * a finger over a few. Widths come in classes, so that a band narrows in small steps along a limb.
 */
export function edgeBands(body: Rings): Rings[] {
  const steps = Array.from({ length: bands + widths - 1 }, (_, step) => step);
  const insets = steps.map((step) =>
    offset(body, -depthOf(step)).map((ring) => ring.map(([u, v]): Point => [u, v + depthOf(step) / 4])),
  );
  const parts = Array.from({ length: widths }, (_, width) => partsWiderThan(body, depthOf(width) / reach));
  return Array.from({ length: bands }, (_, band) => {
    const pieces = parts.map((part, width) => difference(part, insets[band + width] ?? []));
    return pieces.reduce<Rings>((all, piece) => union(all, piece), []);
  });
}

/** Shade that turns trunk and limbs round, then the drawn glows; all over the painted shapes. */
export function paintForm(brush: Brush, drawing: Drawing): string {
  const { palette } = brush;
  const solid = drawing.shapes.filter((shape) => shape.kind !== 'veil');
  const drawn = solid.map((shape) => simplifyRing(shape.ring, 0.1));
  const body = bothHalves(drawing, drawn);
  brush.defineClip(formClip, body);
  const edges = edgeBands(body).map((band) =>
    brush.rings(band, {
      fill: palette.form,
      'fill-opacity': (bandOpacity * palette.shadeStrength).toFixed(3),
    }),
  );
  const glows = drawing.glows.map((glow, i) => {
    const id = `glow-${i}`;
    const strength = Math.abs(glow.light) * palette.glowStrength;
    brush.defineGlow(id, glow.light > 0 ? palette.glow : palette.form, strength);
    const [x, y] = brush.point(glow.at).split(' ');
    const [rx, ry] = glow.size;
    return `<ellipse cx="${x}" cy="${y}" rx="${rx}" ry="${ry}" transform="rotate(${glow.turn} ${x} ${y})" fill="url(#${id})"/>`;
  });
  return edges.join('') + brush.clipped(formClip, glows.join(''));
}
