import { useState } from 'react';
import { afterEach, describe, expect, it } from 'vitest';
import { render } from 'vitest-browser-react';
import { sheets } from '../anatomy/sheets';
import { placeWords } from '../anatomy/side-words';
import { type BodyPoint, bodyPoint, type MuscleAt, type Outline } from '../domain/place';
import type { SheetId } from '../domain/sheets';
import type { Mark } from '../picture/mark';
import { BodyMap } from './body-map';
import type { BodyMapProps, PlaceMeant } from './body-map-props';
import { magnification } from './loupe';
import { type At, drag, letGo, pen, pinch, tap, touch } from './real-touch';

const width = 700;
const height = 800;
/** Fits 1,735 mm into 800 px less two margins of 8. */
const fit = (height - 16) / 1735;
const onStage = (u: number, v: number, sheet: SheetId = 'back-superficial') => ({
  x: width / 2 + (sheet === 'back-superficial' ? -u : u) * fit,
  y: 8 + (1725 - v) * fit,
});

const mark = (id: string, u: number, v: number, change: Partial<Mark> = {}): Mark => ({
  id,
  at: bodyPoint('back-superficial', u, v),
  look: 'active',
  ring: 'none',
  number: 1,
  selected: false,
  words: '',
  ...change,
});

const none: never[] = [];

interface Told {
  taps: PlaceMeant[];
  marks: string[];
  moved: { id: string; at: BodyPoint }[];
  zones: Outline[];
  swept: (readonly MuscleAt[])[];
  painted: Outline[];
  unsure: PlaceMeant[];
  near: boolean[];
  tooSmall: number;
  aims: (string | null)[];
}

let change: (props: Partial<BodyMapProps>) => void;

/** The map in a box of 700 x 800, whose props a test can change. */
function Held({ first, told }: { first: Partial<BodyMapProps>; told: Told }) {
  const [props, setProps] = useState(first);
  change = (more) => setProps((was) => ({ ...was, ...more }));
  return (
    <div style={{ position: 'fixed', top: 0, left: 0, width, height }}>
      <BodyMap
        sheet={sheets['back-superficial']}
        pictureUrl={(scale) => `/figure/back-superficial-light-quiet@${scale}.webp`}
        look="light"
        marks={none}
        zones={none}
        tool="mark"
        selectedId={null}
        label="Body map, back"
        onTap={(place) => told.taps.push(place)}
        onMarkTap={(id) => told.marks.push(id)}
        onMarkMoved={(id, { at }) => told.moved.push({ id, at })}
        onZoneDrawn={(outline) => told.zones.push(outline)}
        onSwept={(muscles) => told.swept.push(muscles)}
        onAreaPainted={(area) => told.painted.push(area)}
        onBothSides={(place) => told.unsure.push(place)}
        onNear={(near) => told.near.push(near)}
        onZoneTooSmall={() => {
          told.tooSmall += 1;
        }}
        onAim={(words) => told.aims.push(words)}
        describe={({ muscle }) => (muscle ? placeWords(muscle.id, muscle.side) : 'Outside the figure.')}
        after={(milliseconds, call) => void setTimeout(call, milliseconds)}
        {...props}
      />
    </div>
  );
}

async function show(first: Partial<BodyMapProps> = {}): Promise<Told> {
  const told: Told = {
    ...{ taps: [], marks: [], moved: [], zones: [], tooSmall: 0, aims: [] },
    ...{ swept: [], painted: [], unsure: [], near: [] },
  };
  await import('./fingers');
  await render(<Held first={first} told={told} />);
  await frames();
  return told;
}

const frames = async (n = 3): Promise<void> => {
  for (let i = 0; i < n; i++) await new Promise((done) => requestAnimationFrame(done));
};
const wait = (ms: number) => new Promise((done) => setTimeout(done, ms));
const map = (): HTMLElement => {
  const found = document.querySelector<HTMLElement>('[role=img]');
  if (!found) throw new Error('There is no map.');
  return found;
};

const place = async (told: Told, at: At): Promise<BodyPoint> => {
  await tap(at);
  const last = told.taps.at(-1);
  if (!last) throw new Error('Nothing was placed.');
  return last.at;
};

function expectNear(actual: BodyPoint | undefined, u: number, v: number, within = 1.5): void {
  expect(Math.abs((actual?.u ?? Number.NaN) - u)).toBeLessThan(within);
  expect(Math.abs((actual?.v ?? Number.NaN) - v)).toBeLessThan(within);
}

afterEach(letGo);

/** On a slow machine a tap may take longer than a hold; here no time passes, so that it stays a tap. */
const quick = { after: () => undefined };

describe('a tap', () => {
  it("places at the body point under it, on the client's left seen from behind", async () => {
    const told = await show(quick);
    await tap(onStage(60, 1380));
    expect(told.taps).toHaveLength(1);
    const [place] = told.taps;
    expectNear(place?.at, 60, 1380);
    expect(place?.at.sheet).toBe('back-superficial');
    expect(place?.hit.muscle?.side).toBe('left');
    expect(place?.scale).toBeCloseTo(1 / fit, 3);
  });

  it("has the client's left on the other side of the glass on the front", async () => {
    const told = await show({ ...quick, sheet: sheets['front-superficial'] });
    const right = onStage(60, 1300, 'front-superficial');
    expect(right.x).toBeGreaterThan(width / 2);
    await tap(right);
    expectNear(told.taps[0]?.at, 60, 1300);
    expect(told.taps[0]?.at.sheet).toBe('front-superficial');
  });

  it('selects the nearest mark within a fingertip, and places nothing then', async () => {
    const told = await show({ ...quick, marks: [mark('a', 60, 1380), mark('b', 90, 1380)] });
    const near = onStage(90, 1380);
    await tap({ x: near.x - 5, y: near.y + 14 });
    expect(told.marks).toEqual(['b']);
    expect(told.taps).toEqual([]);
  });

  it('chooses no mark within reach of marks on both sides, until one can come no nearer', async () => {
    const paired = [mark('left', 14, 1380), mark('right', -14, 1380)];
    const told = await show({ ...quick, marks: paired });
    await tap(onStage(10, 1380));
    expect(told.marks).toEqual([]);
    expectNear(told.unsure[0]?.at, 10, 1380);
    change({ closeIn: { at: bodyPoint('back-superficial', 14, 1380), scale: 12 } });
    await frames();
    await tap({ x: width / 2, y: height / 2 });
    expect(told.marks).toEqual(['left']);
  });

  it('places nothing when one only looks', async () => {
    const told = await show({ ...quick, tool: 'look' });
    await tap(onStage(60, 1380));
    expect(told.taps).toEqual([]);
  });

  it('trembles by up to 9 px and is still a tap', async () => {
    const told = await show(quick);
    const at = onStage(-60, 1380);
    await drag(at, { x: at.x + 6, y: at.y + 5 }, 2);
    expectNear(told.taps[0]?.at, -60, 1380);
    expect(told.taps[0]?.hit.muscle?.side).toBe('right');
  });
});

describe('a drag', () => {
  it('pans a zoomed figure and places nothing', async () => {
    const told = await show(quick);
    await pinch({ x: 350, y: 300 }, 3);
    const before = await place(told, { x: 350, y: 300 });
    await drag({ x: 350, y: 300 }, { x: 390, y: 360 });
    expect(told.taps).toHaveLength(1);
    const after = await place(told, { x: 390, y: 360 });
    expectNear(after, before.u, before.v);
  });

  it('moves the drawn bitmaps while it lasts and draws them anew at its end', async () => {
    await show();
    await pinch({ x: 350, y: 300 }, 3);
    change({ after: () => undefined });
    await frames();
    const mover = map().firstElementChild as HTMLElement;
    await touch('touchStart', { x: 350, y: 300 });
    await touch('touchMove', { x: 370, y: 300 });
    await touch('touchMove', { x: 390, y: 320 });
    await frames();
    expect(mover.style.transform).toContain('translate(40px, 20px)');
    await touch('touchEnd');
    expect(mover.style.transform).toBe('none');
  });

  it('draws sharply while the fingers rest', async () => {
    await show();
    await pinch({ x: 350, y: 300 }, 3);
    const mover = map().firstElementChild as HTMLElement;
    await touch('touchStart', { x: 350, y: 300 });
    await touch('touchMove', { x: 400, y: 300 });
    await wait(220);
    expect(mover.style.transform).toBe('none');
    await touch('touchEnd');
  });
});

describe('a held press', () => {
  it('opens the loupe, says what is under the crosshair, and places there on lifting', async () => {
    const told = await show();
    const from = onStage(60, 1380);
    const to = onStage(-120, 1200);
    await touch('touchStart', from);
    await wait(260);
    expect(told.aims.at(-1)).toMatch(/\. Left\.$/);
    await touch('touchMove', to);
    expect(told.aims.at(-1)).toMatch(/\. Right\.$/);
    expect(told.taps).toEqual([]);
    await touch('touchEnd');
    expect(told.aims.at(-1)).toBeNull();
    expect(told.taps).toHaveLength(1);
    expectNear(told.taps[0]?.at, -120, 1200);
  });

  it('is as exact as the loupe shows it', async () => {
    const told = await show();
    await touch('touchStart', onStage(60, 1380));
    await wait(260);
    await touch('touchEnd');
    expect(told.taps[0]?.scale).toBeCloseTo(1 / fit / magnification, 3);
  });

  it('on the selected mark moves it by as much as the finger moves', async () => {
    const told = await show({ marks: [mark('a', 60, 1380, { selected: true })], selectedId: 'a' });
    const at = onStage(60, 1380);
    await touch('touchStart', { x: at.x + 7, y: at.y });
    await wait(260);
    await touch('touchMove', { x: at.x + 7 - 40 * fit, y: at.y + 100 * fit });
    await touch('touchEnd');
    expect(told.taps).toEqual([]);
    expect(told.moved.map((m) => m.id)).toEqual(['a']);
    expectNear(told.moved[0]?.at, 100, 1280);
  });

  it('that is let go where it was moves no mark', async () => {
    const told = await show({ marks: [mark('a', 60, 1380, { selected: true })], selectedId: 'a' });
    await touch('touchStart', onStage(60, 1380));
    await wait(260);
    await touch('touchEnd');
    expect(told.moved).toEqual([]);
    expect(told.taps).toEqual([]);
  });
});

describe('zooming', () => {
  it('by pinch keeps what is between the fingers', async () => {
    const told = await show();
    const at = onStage(90, 1300);
    await pinch(at, 4);
    expectNear(await place(told, at), 90, 1300);
    expect(told.taps[0]?.scale).toBeCloseTo(1 / fit / 4, 1);
  });

  it('by wheel keeps what is under the pointer', async () => {
    const told = await show();
    const at = onStage(-80, 900);
    map().dispatchEvent(
      new WheelEvent('wheel', {
        deltaY: -900,
        clientX: at.x,
        clientY: at.y,
        bubbles: true,
        cancelable: true,
      }),
    );
    await wait(200);
    expectNear(await place(told, at), -80, 900);
    expect(told.taps[0]?.scale).toBeLessThan(1 / fit / 3);
  });

  it('by keys, and back to the whole figure', async () => {
    const told = await show();
    const press = (key: string) => map().dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true }));
    press('+');
    await place(told, { x: 350, y: 400 });
    press('0');
    await place(told, { x: 350, y: 400 });
    expect(told.taps[0]?.scale).toBeCloseTo(1 / fit / 1.25, 3);
    expect(told.taps[1]?.scale).toBeCloseTo(1 / fit, 3);
  });
});

describe('coming nearer', () => {
  it('brings a place to the middle at the scale asked for, says so, and shows the whole again', async () => {
    const told = await show(quick);
    change({ closeIn: { at: bodyPoint('back-superficial', 60, 1380), scale: 2.5 } });
    await frames();
    expect(told.near).toEqual([true]);
    const middle = await place(told, { x: width / 2, y: height / 2 });
    expectNear(middle, 60, 1380, 0.5);
    expect(told.taps[0]?.scale).toBeCloseTo(0.4, 3);
    change({ closeIn: { whole: true } });
    await frames();
    expect(told.near).toEqual([true, false]);
    expectNear(await place(told, onStage(60, 1380)), 60, 1380);
  });
});

describe('a palm', () => {
  it('marks nothing, neither at once nor by growing', async () => {
    const told = await show();
    await tap({ ...onStage(60, 1380), size: 120 });
    await touch('touchStart', onStage(60, 1380));
    await touch('touchMove', { ...onStage(62, 1378), size: 110 });
    await touch('touchEnd');
    expect(told.taps).toEqual([]);
    await tap(onStage(60, 1380));
    expect(told.taps).toHaveLength(1);
  });

  it('beside a finger takes the mark back that was about to be made', async () => {
    const told = await show();
    const finger = { ...onStage(60, 1380), id: 1 };
    await touch('touchStart', finger);
    await touch('touchStart', finger, { x: 220, y: 500, id: 2, size: 130 });
    await touch('touchEnd');
    expect(told.taps).toEqual([]);
  });

  it('or a finger beside a pen marks nothing; the pen does', async () => {
    const told = await show();
    await pen('mousePressed', onStage(60, 1380));
    await tap(onStage(-60, 900));
    expect(told.taps).toEqual([]);
    await pen('mouseReleased', onStage(60, 1380));
    expect(told.taps).toHaveLength(1);
    expectNear(told.taps[0]?.at, 60, 1380);
  });
});

describe('drawing where it is felt', () => {
  const circle = (i: number): At => {
    const at = onStage(100, 1300);
    return { x: at.x + 45 * Math.cos(i / 4), y: at.y + 45 * Math.sin(i / 4) };
  };

  it('gives a closed outline on the body', async () => {
    const told = await show({ tool: 'refer' });
    await touch('touchStart', circle(0));
    for (let i = 1; i < 25; i++) await touch('touchMove', circle(i));
    await touch('touchEnd');
    expect(told.taps).toEqual([]);
    expect(told.zones).toHaveLength(1);
    const ring = told.zones[0]?.ring ?? [];
    expect(ring.length).toBeGreaterThan(20);
    for (const [u, v] of ring) expect(Math.abs(Math.hypot(u - 100, v - 1300) - 45 / fit)).toBeLessThan(10);
  });

  it('refuses a scratch', async () => {
    const told = await show({ tool: 'refer' });
    await drag(onStage(100, 1300), onStage(60, 1300), 4);
    expect(told.zones).toEqual([]);
    expect(told.tooSmall).toBe(1);
  });

  it('says of a touch, which encloses nothing, that it is too small', async () => {
    const told = await show({ tool: 'refer' });
    await tap(onStage(100, 1300));
    expect(told).toMatchObject({ tooSmall: 1, taps: [], zones: [] });
  });

  it('takes a touch for a place where it shows what hurts', async () => {
    const told = await show({ tool: 'pain' });
    await tap(onStage(100, 1300));
    expect(told).toMatchObject({ tooSmall: 0, zones: [] });
    expect(told.taps).toHaveLength(1);
  });

  it('zooms with two fingers and draws nothing', async () => {
    const told = await show({ tool: 'refer' });
    await pinch(onStage(0, 1300), 3);
    expect(told.zones).toEqual([]);
    expect(told.tooSmall).toBe(0);
    change({ tool: 'mark' });
    await frames();
    await place(told, onStage(0, 1300));
    expect(told.taps[0]?.scale).toBeLessThan(1 / fit / 2);
  });
});

describe('sweeping over what is clear', () => {
  it('tells all muscles at once when the finger lifts, and nothing before', async () => {
    const told = await show({ tool: 'clear' });
    await touch('touchStart', onStage(70, 1150));
    await touch('touchMove', onStage(70, 1130));
    await touch('touchMove', onStage(-70, 1110));
    await touch('touchMove', onStage(-90, 1040));
    expect(told.swept).toEqual([]);
    await touch('touchEnd');
    expect(told.swept).toHaveLength(1);
    const sides = (told.swept[0] ?? []).filter((one) => one.muscle === 'latissimus-dorsi');
    expect(sides.map((one) => one.side)).toEqual(['left', 'right']);
    expect(told).toMatchObject({ taps: [], zones: [], painted: [] });
  });

  it('takes a touch for one muscle', async () => {
    const told = await show({ ...quick, tool: 'clear' });
    await tap(onStage(100, 1150));
    expect(told.taps[0]?.hit.muscle?.id).toBe('latissimus-dorsi');
    expect(told.swept).toEqual([]);
  });

  it('becomes a pinch with a second finger, and tells nothing', async () => {
    const told = await show({ tool: 'clear' });
    const at = onStage(60, 1200);
    await touch('touchStart', { ...at, id: 1 });
    await touch('touchMove', { x: at.x, y: at.y + 40, id: 1 });
    await touch('touchStart', { x: at.x, y: at.y + 40, id: 1 }, { x: at.x + 80, y: at.y + 40, id: 2 });
    await touch('touchMove', { x: at.x, y: at.y + 40, id: 1 }, { x: at.x + 240, y: at.y + 40, id: 2 });
    await touch('touchEnd');
    expect(told).toMatchObject({ swept: [], taps: [] });
    expect(told.near).toEqual([true]);
  });
});

describe('painting where was worked', () => {
  it('gives a closed band as wide as a finger', async () => {
    const told = await show({ tool: 'work' });
    await drag(onStage(90, 1300), onStage(90, 1100));
    expect(told).toMatchObject({ zones: [], taps: [], swept: [] });
    const ring = told.painted[0]?.ring ?? [];
    const across = ring.map(([u]) => u);
    const radius = 20 / fit;
    expect(Math.abs(Math.max(...across) - (90 + radius))).toBeLessThan(4);
    expect(Math.abs(Math.min(...across) - (90 - radius))).toBeLessThan(4);
    expect(Math.abs(Math.max(...ring.map(([, v]) => v)) - (1300 + radius))).toBeLessThan(6);
  });

  it('shows the band under the finger while it lasts, in a canvas that is gone afterwards', async () => {
    await show({ tool: 'work' });
    const count = () => map().querySelectorAll('canvas').length;
    const before = count();
    await touch('touchStart', onStage(90, 1300));
    await touch('touchMove', onStage(90, 1200));
    expect(count()).toBe(before + 1);
    await touch('touchEnd');
    expect(count()).toBe(before);
  });

  it('says of a touch that it paints nothing', async () => {
    const told = await show({ tool: 'work' });
    await tap(onStage(100, 1300));
    expect(told).toMatchObject({ tooSmall: 1, painted: [], taps: [] });
  });
});

describe('what is drawn', () => {
  const canvases = () => [...document.querySelectorAll<HTMLCanvasElement>('.konvajs-content canvas')];
  const drawing = () => canvases()[0]?.toDataURL();

  it('stays under 16 megapixels a canvas', async () => {
    await show();
    for (const canvas of document.querySelectorAll('canvas'))
      expect(canvas.width * canvas.height).toBeLessThan(16_000_000);
    expect(canvases().length).toBe(1);
  });

  it('shows a new mark in the same task, and takes a removed one away without a trace', async () => {
    await show();
    const before = drawing();
    change({ marks: [mark('a', 60, 1380)] });
    await frames(1);
    expect(drawing()).not.toBe(before);
    change({ marks: [] });
    await frames(1);
    expect(drawing()).toBe(before);
  });

  it('keeps neighbours whole when one of them goes', async () => {
    const near = [mark('a', 60, 1380), mark('b', 80, 1380)];
    await show({ marks: near });
    change({ marks: near.slice(1) });
    await frames();
    const picture = drawing();
    change({ marks: [...near.slice(1)], zones: [] });
    await frames();
    expect(drawing()).toBe(picture);
  });

  it('moves when the place in question is covered', async () => {
    const told = await show();
    const foot = bodyPoint('back-superficial', 80, 100);
    change({ focusOn: foot, insets: { top: 0, right: 0, bottom: 400, left: 0 } });
    await wait(220);
    await place(told, { x: onStage(80, 100).x, y: 370 });
    expect(told.taps[0]?.at.v).toBeLessThan(300);
  });

  it('names the sides of the client in words', async () => {
    await show();
    const sides = [...map().querySelectorAll('span')].map((span) => span.textContent);
    expect(sides).toEqual(['Client’s left', 'Client’s right']);
    change({ sheet: sheets['front-superficial'] });
    await frames();
    const turned = [...map().querySelectorAll('span')].map((span) => span.textContent);
    expect(turned).toEqual(['Client’s right', 'Client’s left']);
  });
});
