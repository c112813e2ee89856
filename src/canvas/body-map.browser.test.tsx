import { afterEach, describe, expect, it } from 'vitest';
import { sheets } from '../anatomy/sheets';
import { bodyPoint } from '../domain/place';
import { magnification } from './loupe';
import { drag, letGo, pen, pinch, tap, touch } from './real-touch';
import {
  change,
  expectNear,
  fit,
  frames,
  height,
  map,
  mark,
  onStage,
  place,
  quick,
  show,
  wait,
  width,
} from './shown-map.fixture';

afterEach(letGo);

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
