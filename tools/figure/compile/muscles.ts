import type { CompiledMuscle, CompiledPart } from '../../../src/anatomy/sheets/compiled-sheet';
import type { View } from '../../../src/domain/sheets';
import type { DrawnShape } from '../source/drawing';
import { axisField } from './axis-field';
import { encodeRings } from './encode';
import { encodeGrid } from './encode-grid';
import { acrossHand } from './facing';
import { lightNet, unfolded } from './fibre-grid';
import { fibreNet, type Net } from './fibre-net';
import { stack } from './stack';
import type { Seen } from './visible';

interface Piece extends Seen {
  readonly shape: DrawnShape;
  readonly net: Net;
}

const isPiece = (seen: Seen): seen is Seen & { shape: DrawnShape } => seen.shape !== null;

function netOf(shape: DrawnShape, seen: Seen, view: View): Net {
  const hand = acrossHand(view, shape.id);
  const field = shape.fibres ?? axisField(shape.ring);
  return lightNet(unfolded(fibreNet(shape.ring, field, hand), hand), seen.rings.flat(), hand);
}

const compiledPart = ({ shape, net, rings }: Piece): CompiledPart => ({
  ...(shape.part ? { name: shape.part } : {}),
  rings: encodeRings(rings).length,
  columns: net[0]?.length ?? 0,
  grid: encodeGrid(net),
});

function muscle(id: string, all: readonly Seen[], view: View): CompiledMuscle {
  const pieces = all.filter(isPiece).map((seen): Piece => ({ ...seen, net: netOf(seen.shape, seen, view) }));
  const { stacked, order } = stack(pieces.map(({ net }) => net));
  const parts = order.flatMap((i) => pieces[i] ?? []);
  const thin = all.filter((seen) => !isPiece(seen));
  const rings = [...parts, ...thin].flatMap((seen) => encodeRings(seen.rings));
  if (parts.length === 0) return { id, rings };
  return { id, rings, parts: parts.map(compiledPart), ...(parts.length > 1 ? { stacked } : {}) };
}

/** Muscles by id in painter's order of their first part: the parts' rings in their order, then thin tendons'. */
export function compiledMuscles(seen: readonly Seen[], view: View): CompiledMuscle[] {
  const byId = new Map<string, Seen[]>();
  for (const one of seen) {
    const isMuscle = one.shape ? one.kind === 'muscle' && one.shape.listed : one.id !== null;
    if (isMuscle && one.id) byId.set(one.id, [...(byId.get(one.id) ?? []), one]);
  }
  return [...byId].map(([id, all]) => muscle(id, all, view));
}
