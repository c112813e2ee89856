import type { Body } from '../../../src/domain/body';
import type { SheetId } from '../../../src/domain/sheets';
import { hits } from './hits';
import { lookUps } from './look-ups';

/** What the page measures of itself; called by the bench through `window.bench`. */
export interface Bench {
  /** The picture is there and everything is drawn. */
  ready: boolean;
  /** Gaps between frames, in ms, from the first move of the gesture to its last; then forgets them. */
  gaps(): number[];
  /** From lifting the finger to the frame that shows what it led to, in ms; then forgets them. */
  lifts(): number[];
  /** How many of those there are to be told. */
  lifted(): number;
  marks(): number;
  /** Shows another sheet: ms until its picture is painted. */
  turn(sheet: SheetId): Promise<number>;
  /** Shows the sheet with another body: ms until its picture is painted. */
  wear(body: Body): Promise<number>;
  /** A hit test, and the browser's own over the same outlines: ms each, the mean of many. */
  hits(sheet: SheetId): { readonly ours: number; readonly native: number };
  /** Where the pain of many areas usually comes from, and only their names: ms each. */
  lookUps(sheet: SheetId): { readonly ours: number[]; readonly naming: number[] };
}

declare global {
  interface Window {
    bench: Bench;
  }
}

/** What the page can be told to show; each is done when the picture it needs is there. */
export interface Shows {
  sheet(id: SheetId): Promise<void>;
  body(body: Body): Promise<void>;
}

const until = async (done: () => Promise<void>): Promise<number> => {
  const from = performance.now();
  await done();
  return new Promise((resolve) => whenPainted((now) => resolve(now - from)));
};

/** Starts watching frames and fingers. */
export function record(marks: () => number, shows: Shows): void {
  let frames: number[] = [];
  let moves: number[] = [];
  let lifts: number[] = [];
  const frame = (now: number) => {
    frames.push(now);
    requestAnimationFrame(frame);
  };
  requestAnimationFrame(frame);
  const listening = { capture: true, passive: true };
  addEventListener('pointermove', (event) => moves.push(event.timeStamp), listening);
  addEventListener(
    'pointerup',
    (event) => whenPainted((now) => lifts.push(now - event.timeStamp)),
    listening,
  );
  window.bench = {
    ready: false,
    gaps: () => {
      const [from = 0, to = 0] = [moves[0], moves.at(-1)];
      // From the last frame before the first move to the first one after the last.
      const start = Math.max(
        0,
        frames.findLastIndex((at) => at <= from),
      );
      const end = frames.findIndex((at) => at >= to);
      const within = frames.slice(start, end < 0 ? frames.length : end + 1);
      [frames, moves] = [[], []];
      return within.slice(1).map((at, i) => at - (within[i] ?? at));
    },
    lifts: () => {
      const told = lifts;
      lifts = [];
      return told;
    },
    lifted: () => lifts.length,
    marks,
    turn: (sheet) => until(() => shows.sheet(sheet)),
    wear: (body) => until(() => shows.body(body)),
    hits,
    lookUps,
  };
}

/** A message sent from within a frame arrives after that frame was painted. */
function whenPainted(call: (now: number) => void): void {
  requestAnimationFrame(() => {
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = () => call(performance.now());
    port2.postMessage(null);
  });
}
