import { cdp } from 'vitest/browser';

/** A finger on the page, in CSS px of the test's frame; `size` is how wide it touches the glass. */
export interface At {
  x: number;
  y: number;
  id?: number;
  size?: number;
}

/** Where the test's frame lies in the page: the protocol counts from the page's corner. */
function inPage({ x, y }: At): { x: number; y: number } {
  const frame = window.frameElement?.getBoundingClientRect();
  const scale = frame ? frame.width / window.innerWidth : 1;
  return { x: (frame?.left ?? 0) + x * scale, y: (frame?.top ?? 0) + y * scale };
}

/** Real touches through the browser's own input. */
let touched = false;

export async function touch(
  type: 'touchStart' | 'touchMove' | 'touchEnd' | 'touchCancel',
  ...at: At[]
): Promise<void> {
  touched = type === 'touchStart' || type === 'touchMove';
  await cdp().send('Input.dispatchTouchEvent', {
    type,
    touchPoints: at.map((p) => ({
      ...inPage(p),
      id: p.id ?? 1,
      radiusX: (p.size ?? 24) / 2,
      radiusY: (p.size ?? 24) / 2,
    })),
  });
}

export async function tap(at: At): Promise<void> {
  await touch('touchStart', at);
  await touch('touchEnd');
}

export async function drag(from: At, to: At, steps = 8): Promise<void> {
  await touch('touchStart', from);
  for (let i = 1; i <= steps; i++)
    await touch('touchMove', {
      x: from.x + ((to.x - from.x) * i) / steps,
      y: from.y + ((to.y - from.y) * i) / steps,
    });
  await touch('touchEnd');
}

/** Two fingers spread about a middle, from 80 px apart to 80 times `factor`. */
export async function pinch(middle: At, factor: number): Promise<void> {
  const fingers = (apart: number): At[] => [
    { x: middle.x - apart / 2, y: middle.y, id: 1 },
    { x: middle.x + apart / 2, y: middle.y, id: 2 },
  ];
  await touch('touchStart', ...fingers(80).slice(0, 1));
  await touch('touchStart', ...fingers(80));
  for (let i = 1; i <= 6; i++) await touch('touchMove', ...fingers(80 + (80 * (factor - 1) * i) / 6));
  await touch('touchEnd');
}

export const pen = (type: 'mousePressed' | 'mouseReleased', at: At) =>
  cdp().send('Input.dispatchMouseEvent', {
    type,
    ...inPage(at),
    button: 'left',
    clickCount: 1,
    pointerType: 'pen',
  });

/** Takes away fingers that a failed test left on the glass. */
export async function letGo(): Promise<void> {
  if (touched) await touch('touchCancel');
}
