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
  const at = lastKept((v) => ({ middle: sideMiddle(v), depth: depth(v), height: heightOfTrunk(v) }));
  return (u, v) => {
    const here = at(v);
    return [here.middle + (u - here.middle) * here.depth, here.height];
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
  const trunk = (away: number, v: number): number => {
    const inner = innerEdge(v);
    return inner + (away - inner) * width(v);
  };
  const push = armPush(width, thick, trunk);
  const at = lastKept((v) => ({
    ...{ inner: innerEdge(v), width: width(v), armMiddle: armMiddle(v), push: push(v) },
    ...{ edge: besideTrunk(v), soft: softness(v), apart: 1 - ramp(armpit, shoulder, v) },
    ...{ ofTrunk: heightOfTrunk(v), ofArm: heightOfArm(v) },
  }));
  return (u, v) => {
    const away = Math.abs(u);
    const here = at(v);
    // How far a place belongs to the arm: 0 on trunk and leg, 1 on the arm, smooth through the air between.
    const share = ramp(here.edge - here.soft, here.edge + here.soft, away) * here.apart;
    const trunkAt = here.inner + (away - here.inner) * here.width;
    const armAt = here.armMiddle + here.push + (away - here.armMiddle) * thick;
    const across = trunkAt + (armAt - trunkAt) * share;
    return [u < 0 ? -across : across, here.ofTrunk + (here.ofArm - here.ofTrunk) * share];
  };
}

/** What was worked out for a height is kept until another is asked for: places come in rows. */
function lastKept<T>(work: (v: number) => T): (v: number) => T {
  let last: { readonly v: number; readonly found: T } | null = null;
  return (v) => {
    if (last?.v !== v) last = { v, found: work(v) };
    return last.found;
  };
}

/** How far the arm hangs farther out than on the reference figure: from the shoulder, clear of the hip and the waist. */
function armPush(
  width: (v: number) => number,
  thick: number,
  trunk: (away: number, v: number) => number,
): (v: number) => number {
  const atShoulder = armMiddle(shoulder) * (width(shoulder) - 1);
  const atHip = Math.max(atShoulder, hipEdge * (width(hip) - 1));
  const hanging = (v: number): number => atHip + (atShoulder - atHip) * ramp(hip, shoulder, v);
  const touching = heights.map((v) => {
    const [edge, soft] = [besideTrunk(v), softness(v)];
    const inner = armMiddle(v) + hanging(v) + (edge + soft - armMiddle(v)) * thick;
    return trunk(edge - soft, v) + apart - inner;
  });
  const more = Math.max(0, ...touching);
  return (v) => hanging(v) + more * (1 - ramp(armpit, shoulder, v));
}

/** Between the finger tips and the armpit, where trunk and arm must not touch. */
const heights = Array.from({ length: 26 }, (_, i) => 700 + 20 * i);
/** What is left between them at least: millimetres. */
const apart = 4;

/** How soft the border between trunk and arm is: as wide as the air between them, wider where they are one. */
const softness = (v: number): number => 8 + 34 * ramp(1140, 1320, v);

const close = 1e-4;
const steps = 40;
const small = 0.05;

/** Newton's method from the place itself, each step halved until it leads nearer. */
const inverse =
  (shown: Warp['shown']): Warp['meant'] =>
  (u, v) => {
    const missed = (x: number, y: number): Pair => {
      const at = shown(x, y);
      return [u - at[0], v - at[1]];
    };
    let place: Pair = [u, v];
    let miss = missed(u, v);
    for (let step = 0; step < steps && Math.hypot(...miss) > close; step++) {
      const [dx, dy] = newtonStep(missed, place, miss);
      let share = 1;
      let next: Pair = [place[0] + dx, place[1] + dy];
      let nextMiss = missed(...next);
      while (Math.hypot(...nextMiss) >= Math.hypot(...miss) && share > 1e-3) {
        share /= 2;
        next = [place[0] + share * dx, place[1] + share * dy];
        nextMiss = missed(...next);
      }
      [place, miss] = [next, nextMiss];
    }
    return place;
  };

function newtonStep(missed: (x: number, y: number) => Pair, [x, y]: Pair, [du, dv]: Pair): Pair {
  const right = missed(x + small, y);
  const up = missed(x, y + small);
  const [a, b] = [(du - right[0]) / small, (du - up[0]) / small];
  const [c, d] = [(dv - right[1]) / small, (dv - up[1]) / small];
  const size = a * d - b * c;
  return [(du * d - dv * b) / size, (dv * a - du * c) / size];
}
