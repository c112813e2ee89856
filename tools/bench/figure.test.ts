import { describe, expect, test } from 'vitest';
import { figure } from './figure';

const measured = { name: 'opening', value: 120, unit: 'ms', baseline: 100 };

describe('a figure', () => {
  test('tells its ratio to the baseline', () => {
    expect(figure(measured, { atMost: 120 })).toEqual({ ...measured, ratio: 1.2, budget: 120, ok: true });
  });

  test('fails above its budget', () => {
    expect(figure(measured, { atMost: 119.9 })).toMatchObject({ ok: false });
  });

  test('turns a multiple of the baseline into its own unit', () => {
    expect(figure(measured, { timesBaseline: 1.5 })).toMatchObject({ budget: 150, ok: true });
    expect(figure(measured, { timesBaseline: 0.8 })).toMatchObject({ budget: 80, ok: false });
  });

  test('keeps to the strictest of its budgets', () => {
    expect(figure(measured, { atMost: 200, timesBaseline: 1.1 })).toMatchObject({ budget: 110, ok: false });
    expect(figure(measured, { atMost: 90, timesBaseline: 3 })).toMatchObject({ budget: 90, ok: false });
  });

  test('is judged before it is rounded', () => {
    expect(figure({ ...measured, value: 120.001 }, { atMost: 120 })).toMatchObject({ value: 120, ok: false });
  });

  test.each([
    ['value', { ...measured, value: Number.NaN }],
    ['baseline', { ...measured, baseline: Number.NaN }],
    ['baseline above nothing', { ...measured, baseline: 0 }],
  ])('without a %s is a failed measurement', (_, given) => {
    expect(() => figure(given, { atMost: 1 })).toThrow('was not measured');
  });
});
