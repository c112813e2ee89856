import { asDrawn, type Warp } from '../anatomy/body/warp';
import type { Sheet } from '../anatomy/sheet';
import { fromView, type Half, toView, type ViewPoint, viewerRight } from '../anatomy/sheet-frame';
import type { BodyPoint } from '../domain/place';
import type { SheetId } from '../domain/sheets';

/** CSS pixels of the stage, from its top left corner. Never mixed with body millimetres. */
export type StagePx = number & { readonly __unit: 'stage-px' };
export interface StagePoint {
  readonly x: StagePx;
  readonly y: StagePx;
}
export const stagePoint = (x: number, y: number): StagePoint => ({ x: x as StagePx, y: y as StagePx });

/** How the figure lies on the stage: `x` and `y` are where the midline meets the floor. */
export interface Viewport {
  /** CSS pixels per millimetre of the body. */
  readonly scale: number;
  readonly x: StagePx;
  readonly y: StagePx;
  /** With which body it is shown. */
  readonly warp: Warp;
}

/** CSS pixels at each edge of the stage that something else covers. */
export interface Insets {
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
  readonly left: number;
}

/** What a viewport must fit into: the stage, what covers it, and the figure's extent in viewing millimetres. */
export interface Frame {
  readonly width: number;
  readonly height: number;
  readonly insets: Insets;
  readonly warp: Warp;
  readonly figure: {
    readonly left: number;
    readonly right: number;
    readonly top: number;
    readonly bottom: number;
  };
}

export const largestScale = 12;
const margin = 8;

/** What of a sheet is to be seen: with which body, and of a close-up of one limb, whose. */
export interface Seen {
  readonly warp?: Warp | undefined;
  readonly half?: Half | null | undefined;
}

export function frameOf(
  sheet: Sheet,
  size: { width: number; height: number },
  insets: Insets,
  { warp = asDrawn, half = null }: Seen = {},
): Frame {
  const [low, high] = sheet.window.v;
  const way = viewerRight(sheet.id) * (half === 'right' ? -1 : 1);
  const across = sheet.window.u.map((u) => way * u);
  const [left, right] = [Math.min(...across), Math.max(...across)];
  return { ...size, insets, warp, figure: { left, right, top: -high, bottom: -low } };
}

export const toStage = (viewport: Viewport, { x, y }: ViewPoint): StagePoint =>
  stagePoint(viewport.x + x * viewport.scale, viewport.y + y * viewport.scale);

export const fromStage = (viewport: Viewport, { x, y }: StagePoint): ViewPoint => ({
  x: (x - viewport.x) / viewport.scale,
  y: (y - viewport.y) / viewport.scale,
});

/** Where places lie with some body, by body: a map of many marks asks again at every tap and frame. */
const seen = new WeakMap<Warp, WeakMap<BodyPoint, ViewPoint>>();

function seenWith(warp: Warp, point: BodyPoint): ViewPoint {
  const known = seen.get(warp);
  const found = known?.get(point);
  if (found) return found;
  const view = toView(point, warp);
  if (known) known.set(point, view);
  else seen.set(warp, new WeakMap([[point, view]]));
  return view;
}

export const bodyToStage = (viewport: Viewport, point: BodyPoint): StagePoint =>
  toStage(viewport, seenWith(viewport.warp, point));

export const stageToBody = (viewport: Viewport, sheet: SheetId, point: StagePoint): BodyPoint =>
  fromView(sheet, fromStage(viewport, point), viewport.warp);

interface Area {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** The part of the stage that nothing covers. */
function uncovered({ width, height, insets }: Frame): Area {
  return {
    x: insets.left,
    y: insets.top,
    width: Math.max(1, width - insets.left - insets.right),
    height: Math.max(1, height - insets.top - insets.bottom),
  };
}

function fitScale(frame: Frame): number {
  const { figure } = frame;
  const area = uncovered(frame);
  const across = Math.max(1, area.width - 2 * margin) / (figure.right - figure.left);
  const down = Math.max(1, area.height - 2 * margin) / (figure.bottom - figure.top);
  return Math.min(across, down, largestScale);
}

/** The whole figure in the middle of what is not covered. */
export function fitViewport(frame: Frame): Viewport {
  return centred(frame, fitScale(frame), [0, 0]);
}

export const isFitted = (viewport: Viewport, frame: Frame): boolean =>
  viewport.scale <= fitScale(frame) * 1.001;

/** Nearer than this one cannot come. */
export const isFinest = ({ scale }: Viewport): boolean => scale >= largestScale * 0.999;

/** A place brought to the middle of the stage at that scale, as far as bounds let it. */
export function closedIn(viewport: Viewport, frame: Frame, at: BodyPoint, scale: number): Viewport {
  const { x, y } = bodyToStage(viewport, at);
  const area = uncovered(frame);
  const middle = stagePoint(area.x + area.width / 2, area.y + area.height / 2);
  const there = panned(viewport, middle.x - x, middle.y - y);
  return clampViewport(zoomed(there, frame, middle, scale / viewport.scale), frame);
}

/** The viewport of that scale whose figure is `shift` px away from the middle of the uncovered area. */
function centred(frame: Frame, scale: number, [right, down]: readonly [number, number]): Viewport {
  const { figure } = frame;
  const area = uncovered(frame);
  const at = stagePoint(
    area.x + area.width / 2 - ((figure.left + figure.right) / 2) * scale + right,
    area.y + area.height / 2 - ((figure.top + figure.bottom) / 2) * scale + down,
  );
  return { scale, ...at, warp: frame.warp };
}

/**
 * The nearest viewport allowed: between fitting and 12 px/mm, and the figure never lost from sight.
 * How far the figure may lie off the middle grows with the zoom, from nothing when it fits, just so
 * fast that zooming in about any point of the figure keeps that point where it is.
 */
export function clampViewport(viewport: Viewport, frame: Frame): Viewport {
  const fit = fitScale(frame);
  const scale = Math.max(fit, Math.min(largestScale, viewport.scale));
  const middle = centred(frame, scale, [0, 0]);
  const area = uncovered(frame);
  const held = (shift: number, size: number, room: number): number => {
    const free = Math.min((size * scale) / 2, ((scale / fit - 1) * Math.max(size * fit, room)) / 2);
    return Math.max(-free, Math.min(free, shift));
  };
  const { figure } = frame;
  return centred(frame, scale, [
    held(viewport.x - middle.x, figure.right - figure.left, area.width),
    held(viewport.y - middle.y, figure.bottom - figure.top, area.height),
  ]);
}

export const panned = (viewport: Viewport, dx: number, dy: number): Viewport => ({
  ...viewport,
  ...stagePoint(viewport.x + dx, viewport.y + dy),
});

/** Zooms by `factor` (held between fitting and 12 px/mm) so that what is under `point` stays there. */
export function zoomed(viewport: Viewport, frame: Frame, point: StagePoint, factor: number): Viewport {
  const scale = Math.max(fitScale(frame), Math.min(largestScale, viewport.scale * factor));
  const k = scale / viewport.scale;
  const at = stagePoint(point.x + (viewport.x - point.x) * k, point.y + (viewport.y - point.y) * k);
  return { ...viewport, scale, ...at };
}

const clearance = 64;

/** The smallest move that brings a place of the body into the uncovered area, away from its edges. */
export function revealing(viewport: Viewport, frame: Frame, point: BodyPoint): Viewport {
  const area = uncovered(frame);
  const at = bodyToStage(viewport, point);
  const move = (now: number, from: number, size: number): number => {
    const gap = Math.min(clearance, size / 2);
    return Math.max(from + gap, Math.min(from + size - gap, now)) - now;
  };
  return panned(viewport, move(at.x, area.x, area.width), move(at.y, area.y, area.height));
}

/** Same scale and same place of the body in the middle, on a stage of another size. */
export function resized(viewport: Viewport, before: Frame, after: Frame): Viewport {
  if (isFitted(viewport, before)) return fitViewport(after);
  const [was, is] = [uncovered(before), uncovered(after)];
  const dx = is.x + is.width / 2 - was.x - was.width / 2;
  const dy = is.y + is.height / 2 - was.y - was.height / 2;
  return clampViewport(panned(viewport, dx, dy), after);
}
