import type { Body } from '../../domain/body';
import { partOf, type SheetId, sideOfView, viewOf } from '../../domain/sheets';
import { ramp } from './curve';
import {
  armMiddle,
  armOf,
  besideTrunk,
  depthOf,
  heightOfArm,
  heightOfTrunk,
  innerEdge,
  sideMiddle,
  widthOf,
} from './proportions';

type Pair = readonly [u: number, v: number];

/**
 * How one sheet looks with some body: from a place on the reference figure to where that body shows it,
 * and back. Both are `[u, v]` in millimetres. Records hold places of the reference figure only.
 */
export interface Warp {
  /** The same for warps that are the same. */
  readonly key: string;
  readonly shown: (u: number, v: number) => Pair;
  readonly meant: (u: number, v: number) => Pair;
}

/** The reference figure itself; also every close-up, whose few inches all bodies share. */
export const asDrawn: Warp = { key: 'as-drawn', shown: (u, v) => [u, v], meant: (u, v) => [u, v] };

const known = new Map<string, Warp>();

/** How a sheet is shown with that body. */
export function warpOf(sheet: SheetId, body: Body): Warp {
  if (partOf(sheet) !== 'figure') return asDrawn;
  const side = sideOfView(viewOf(sheet)) !== null;
  const key = `${side ? 'side' : 'front'} ${body.figure} ${body.build}`;
  const found = known.get(key);
  if (found) return found;
  const shown = side ? fromTheSide(body) : fromTheFront(body);
  const warp = { key, shown, meant: inverse(shown) };
  known.set(key, warp);
  return warp;
}

function fromTheSide(body: Body): Warp['shown'] {
  const depth = depthOf(body);
  return (u, v) => {
    const middle = sideMiddle(v);
    return [middle + (u - middle) * depth(v), heightOfTrunk(v)];
  };
}

/** Below this height the arm has come away from the trunk; above the other it is one with the shoulder. */
const armpit = 1225;
const shoulder = 1390;
/** At this height the hand hangs beside the hip, and must not touch it. */
const hip = 850;
const hipEdge = 176;

/** Trunk and legs grow from the midline, or from the inner edge of the leg; the arm grows about its own middle. */
function fromTheFront(body: Body): Warp['shown'] {
  const width = widthOf(body);
  const thick = armOf(body);
  const atShoulder = armMiddle(shoulder) * (width(shoulder) - 1);
  const atHip = Math.max(atShoulder, hipEdge * (width(hip) - 1) + armMiddle(hip) * 0.08 * (thick - 1));
  return (u, v) => {
    const away = Math.abs(u);
    const inner = innerEdge(v);
    const trunk = inner + (away - inner) * width(v);
    const share = armShare(away, v);
    const middle = armMiddle(v);
    const pushed = atHip + (atShoulder - atHip) * ramp(hip, shoulder, v);
    const arm = middle + pushed + (away - middle) * thick;
    const across = trunk + (arm - trunk) * share;
    const height = heightOfTrunk(v) + (heightOfArm(v) - heightOfTrunk(v)) * share;
    return [u < 0 ? -across : across, height];
  };
}

/** How far a place belongs to the arm: 0 on trunk and leg, 1 on the arm, smooth through the air between. */
function armShare(away: number, v: number): number {
  const edge = besideTrunk(v);
  const soft = 9 + 34 * ramp(1140, 1320, v);
  return ramp(edge - soft, edge + soft, away) * (1 - ramp(armpit, shoulder, v)) * ramp(600, 680, v);
}

const close = 1e-4;
const steps = 30;
const small = 0.05;

/** Newton's method from the place itself; bodies differ little, so a few steps are enough. */
const inverse =
  (shown: Warp['shown']): Warp['meant'] =>
  (u, v) => {
    let [x, y] = [u, v];
    for (let step = 0; step < steps; step++) {
      const at = shown(x, y);
      const [du, dv] = [u - at[0], v - at[1]];
      if (Math.hypot(du, dv) < close) break;
      const right = shown(x + small, y);
      const up = shown(x, y + small);
      const [a, b] = [(right[0] - at[0]) / small, (up[0] - at[0]) / small];
      const [c, d] = [(right[1] - at[1]) / small, (up[1] - at[1]) / small];
      const size = a * d - b * c;
      x += (du * d - dv * b) / size;
      y += (dv * a - du * c) / size;
    }
    return [x, y];
  };
