import { describe, expect, it } from 'vitest';
import { gridCoordinates } from '../../../src/anatomy/grid-coordinates';
import { parseControlPoints } from '../geometry/control-points';
import { railField, sideField } from '../geometry/fibre-field';
import { oriented } from '../geometry/polygons';
import { closedCurve } from '../geometry/spline';
import { axisField } from './axis-field';
import { foldedCells, lightNet, unfolded } from './fibre-grid';
import { fibreNet, type Net } from './fibre-net';

const controls = parseControlPoints('0,200a 30,150 26,80 4,0b -12,70 -16,150');
const spindle = oriented(closedCurve(controls, 0.8));
const rails = ['-6,180 10,184', '-14,120 28,124', '-4,20 10,24'].map((rail) =>
  parseControlPoints(rail).map((control) => control.at),
);
const sides = sideField(spindle, controls);
if (!sides) throw new Error('the spindle has two tips');

const light = (field: Parameters<typeof fibreNet>[1], hand: 1 | -1): Net =>
  lightNet(unfolded(fibreNet(spindle, field, hand), hand), spindle, hand);

describe.each([
  ['its sides', sides],
  ['rails', railField(rails, 7)],
  ['the axis of its outline', axisField(spindle)],
])('a net over a shape whose fibres come from %s', (_, field) => {
  it.each([1, -1] as const)('holds the whole shape, folds nowhere and grows to hand %i', (hand) => {
    const net = light(field, hand);
    expect(foldedCells(net, hand)).toEqual([]);
    const grid = { columns: net[0]?.length ?? 0, points: net.flat() };
    for (const [u, v] of spindle) expect(gridCoordinates(grid, u, v).distanceMm).toBeLessThan(3.5);
    const atOrigin = gridCoordinates(grid, 0, 195);
    const atInsertion = gridCoordinates(grid, 4, 5);
    expect(atOrigin.along).toBeLessThan(0.15);
    expect(atInsertion.along).toBeGreaterThan(0.85);
    const inner = gridCoordinates(grid, -10, 120).across;
    const outer = gridCoordinates(grid, 24, 120).across;
    expect(Math.sign(outer - inner)).toBe(hand);
  });

  it('has few points', () => {
    expect(light(field, 1).flat().length).toBeLessThanOrEqual(30);
  });
});

it('becomes a box where fibres cross beyond mending', () => {
  const crossed = railField(
    ['-6,180 10,184', '28,124 -14,120', '-4,20 10,24', '28,10 -14,12'].map((rail) =>
      parseControlPoints(rail).map((control) => control.at),
    ),
    7,
  );
  const net = light(crossed, 1);
  expect(foldedCells(net, 1)).toEqual([]);
  const grid = { columns: net[0]?.length ?? 0, points: net.flat() };
  for (const [u, v] of spindle) expect(gridCoordinates(grid, u, v).distanceMm).toBeLessThan(3.5);
});
