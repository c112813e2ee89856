import { asDrawn } from '../../../src/anatomy/body/warp';
import type { Sheet } from '../../../src/anatomy/sheet';
import { paintFigure } from '../../../src/canvas/paint-figure';
import { paintMarks } from '../../../src/canvas/paint-marks';
import { spritesFor } from '../../../src/canvas/scene';
import {
  clampViewport,
  fitViewport,
  frameOf,
  panned,
  type StagePoint,
  stagePoint,
  stageToBody,
  zoomed,
} from '../../../src/canvas/viewport';
import type { Mark } from '../../../src/picture/mark';
import { palettes } from '../../../src/picture/palettes';
import { benchMark } from './bench-marks';

const noInsets = { top: 0, right: 0, bottom: 0, left: 0 };

/**
 * A scrubber over so many visits beneath the canvas: at each, every mark says something else and is drawn
 * anew in the next frame.
 */
export interface Scrubbed {
  readonly visits: number;
}

/**
 * The baseline: one canvas, the figure as one bitmap of 1 px/mm and the same sprites, drawn anew in
 * every frame in which a finger moved. No React, no Konva, no finer picture, nothing else.
 */
export async function rawCanvas(
  host: HTMLElement,
  sheet: Sheet,
  marks: Mark[],
  pictureUrl: string,
  scrubbed: Scrubbed | null,
): Promise<void> {
  const canvas = document.createElement('canvas');
  const ratio = devicePixelRatio;
  const { clientWidth: width, clientHeight: height } = host;
  canvas.width = width * ratio;
  canvas.height = height * ratio;
  canvas.style.cssText = `display: block; width: ${width}px; height: ${height}px; touch-action: none`;
  host.append(canvas);
  const context = canvas.getContext('2d');
  if (!context) throw new Error('There is no canvas.');
  const figure = await wholeFigure(sheet, await decoded(pictureUrl));
  const sprites = spritesFor('light', ratio);
  const frame = frameOf(sheet, { width, height }, noInsets);
  const whole = { left: 0, top: 0, right: width, bottom: height };
  let viewport = fitViewport(frame);
  let waiting = false;
  const draw = () => {
    waiting = false;
    context.setTransform(ratio, 0, 0, ratio, 0, 0);
    context.clearRect(0, 0, width, height);
    const { scale, x, y } = viewport;
    const { left, top } = frame.figure;
    context.drawImage(figure, x + left * scale, y + top * scale, figure.width * scale, figure.height * scale);
    paintMarks(context, marks, viewport, sprites, whole);
  };
  const drawSoon = () => {
    if (!waiting) requestAnimationFrame(draw);
    waiting = true;
  };
  const show = (next: typeof viewport) => {
    viewport = clampViewport(next, frame);
    drawSoon();
  };
  const tap = (at: StagePoint) => {
    const { u, v } = stageToBody(viewport, sheet.id, at);
    marks.push(benchMark(marks.length, u, v, sheet));
    drawSoon();
  };
  follow(canvas, tap, (dx, dy, about, factor) =>
    show(panned(zoomed(viewport, frame, about, factor), dx, dy)),
  );
  draw();
  if (scrubbed)
    scrubber(host, scrubbed, (at) => {
      marks.forEach((mark, n) => {
        marks[n] = { ...mark, number: (at + n) % 5, ring: at % 2 === 0 ? 'full' : 'none' };
      });
      drawSoon();
    });
}

function scrubber(host: HTMLElement, { visits }: Scrubbed, go: (at: number) => void): void {
  const input = document.createElement('input');
  Object.assign(input, { type: 'range', min: '0', max: String(visits - 1), value: String(visits - 1) });
  input.style.cssText = 'position: fixed; right: 20px; bottom: 20px; width: 300px; height: 44px';
  input.addEventListener('input', () => go(Number(input.value)));
  host.append(input);
}

/** Both halves in one bitmap, 1 px/mm. */
async function wholeFigure(sheet: Sheet, picture: ImageBitmap): Promise<ImageBitmap> {
  const { figure } = frameOf(sheet, { width: 1, height: 1 }, noInsets);
  const canvas = document.createElement('canvas');
  canvas.width = figure.right - figure.left;
  canvas.height = figure.bottom - figure.top;
  const context = canvas.getContext('2d');
  const at = { scale: 1, ...stagePoint(-figure.left, -figure.top), warp: asDrawn };
  if (context) paintFigure(context, { sheet, half: null }, picture, at, palettes.light);
  return createImageBitmap(canvas);
}

async function decoded(url: string): Promise<ImageBitmap> {
  const image = new Image();
  image.src = url;
  await image.decode();
  return createImageBitmap(image);
}

/** The least that pans with one finger and pinches with two. */
function follow(
  canvas: HTMLElement,
  tap: (at: StagePoint) => void,
  move: (dx: number, dy: number, about: StagePoint, factor: number) => void,
): void {
  const fingers = new Map<number, StagePoint>();
  let moved = false;
  const shape = () => {
    const [a, b] = [...fingers.values()];
    if (!a || !b) return { middle: a ?? stagePoint(0, 0), spread: 1 };
    return {
      middle: stagePoint((a.x + b.x) / 2, (a.y + b.y) / 2),
      spread: Math.hypot(a.x - b.x, a.y - b.y),
    };
  };
  canvas.addEventListener('pointerdown', (event) => {
    if (fingers.size === 0) moved = false;
    fingers.set(event.pointerId, stagePoint(event.clientX, event.clientY));
    canvas.setPointerCapture(event.pointerId);
  });
  canvas.addEventListener('pointermove', (event) => {
    if (!fingers.has(event.pointerId)) return;
    const before = shape();
    fingers.set(event.pointerId, stagePoint(event.clientX, event.clientY));
    const after = shape();
    moved = true;
    move(
      after.middle.x - before.middle.x,
      after.middle.y - before.middle.y,
      before.middle,
      after.spread / before.spread,
    );
  });
  canvas.addEventListener('pointerup', (event) => {
    fingers.delete(event.pointerId);
    if (!moved) tap(stagePoint(event.clientX, event.clientY));
  });
}
