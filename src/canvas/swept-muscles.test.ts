import { describe, expect, it } from 'vitest';
import { sheets } from '../anatomy/sheets';
import { bodyPoint } from '../domain/place';
import { SweptMuscles } from './swept-muscles';
import { bodyToStage, closedIn, fitViewport, frameOf, type StagePoint } from './viewport';

const sheet = sheets['back-superficial'];
const frame = frameOf(sheet, { width: 700, height: 800 }, { top: 0, right: 0, bottom: 0, left: 0 });
const viewport = closedIn(fitViewport(frame), frame, bodyPoint('back-superficial', 100, 1350), 1.5);

/** A line through places of the body. */
const line = (...places: [number, number][]): StagePoint[] =>
  places.map(([u, v]) => bodyToStage(viewport, bodyPoint('back-superficial', u, v)));
const swept = (points: StagePoint[]): string[] =>
  new SweptMuscles(sheet, viewport).along(points).map(({ muscle, side }) => `${muscle} ${side}`);

describe('SweptMuscles', () => {
  it('names the muscles in the order in which the finger reached them, each once', () => {
    const down = line([60, 1450], [75, 1400], [90, 1340], [110, 1150]);
    const names = swept(down);
    expect(names[0]).toBe('trapezius-upper left');
    expect(names).toContain('latissimus-dorsi left');
    expect(new Set(names).size).toBe(names.length);
  });

  it("keeps the client's sides apart when the finger crosses the midline", () => {
    const names = swept(line([60, 1150], [-60, 1150]));
    expect(names).toEqual(expect.arrayContaining(['latissimus-dorsi left', 'latissimus-dorsi right']));
  });

  it('leaves out what it only brushed', () => {
    const [inside] = line([100, 1150]);
    if (!inside) throw new Error('There is no line.');
    expect(swept([inside, { ...inside, x: (inside.x + 10) as StagePoint['x'] }])).toEqual([]);
  });

  it('names nothing beside the figure', () => {
    expect(swept(line([300, 1700], [320, 1500]))).toEqual([]);
  });

  it('comes to the same while the line grows', () => {
    const whole = line([60, 1450], [75, 1400], [90, 1340], [110, 1150], [60, 1000]);
    const growing = new SweptMuscles(sheet, viewport);
    for (let i = 1; i < whole.length; i++) growing.along(whole.slice(0, i));
    expect(growing.along(whole)).toEqual(new SweptMuscles(sheet, viewport).along(whole));
  });
});
