import { afterEach, describe, expect, it } from 'vitest';
import { type At, drag, letGo, pinch, tap, touch } from './real-touch';
import { change, fit, frames, map, onStage, place, quick, show } from './shown-map.fixture';

afterEach(letGo);

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
