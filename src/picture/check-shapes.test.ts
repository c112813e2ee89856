import { describe, expect, test } from 'vitest';
import type { CheckState } from '../analysis/recurrence-types';
import { checkShapes } from './check-shapes';
import type { Shape } from './shape';

const texts = (shapes: readonly Shape[]) => shapes.flatMap((s) => (s.kind === 'text' ? s.text : []));
const discs = (shapes: readonly Shape[]) => shapes.flatMap((s) => (s.kind === 'disc' ? s : []));

describe('what one session said', () => {
  const at = [24, 16] as const;
  const of = (state: CheckState, tenderness: number | null = null) => checkShapes(state, tenderness, at, 1);

  test('present is a filled disc with its tenderness', () => {
    expect(texts(of('present', 3))).toEqual(['3']);
    expect(discs(of('present', 3)).some((d) => d.fill === 'finding')).toBe(true);
  });

  test('present by its pain alone carries no number', () => {
    expect(texts(of('present'))).toEqual([]);
  });

  test('slight is a smaller disc without a number', () => {
    const [slight] = discs(of('slight', 1));
    const present = discs(of('present', 2)).find((d) => d.fill === 'finding');
    expect(slight?.r).toBeLessThan((present?.r ?? 0) * 0.6);
    expect(texts(of('slight', 1))).toEqual([]);
  });

  test('clear is a ring with a tick and nothing filled with the colour of findings', () => {
    expect(of('clear').some((s) => s.kind === 'polyline' && s.points.length === 3)).toBe(true);
    expect(discs(of('clear')).some((d) => d.fill === 'finding' || d.fill === 'finding-soft')).toBe(false);
  });

  test('not checked is a dash alone', () => {
    expect(of('not-checked').map((s) => s.kind)).toEqual(['polyline']);
  });
});
