import type { Point } from './point';

/** A drawn point: where the line runs through, and whether it breaks there. */
export interface ControlPoint {
  readonly at: Point;
  readonly corner: boolean;
  readonly tip: 'origin' | 'insertion' | null;
}

const token = /^(-?\d+(?:\.\d+)?),(-?\d+(?:\.\d+)?)([cab]?)$/;

/**
 * Reads `u,v` pairs separated by white space; a letter after a pair marks a corner (`c`),
 * the tip at the origin (`a`) or at the insertion (`b`). Tips are corners too.
 * Throws, naming the pair, when one cannot be read.
 */
export function parseControlPoints(text: string): ControlPoint[] {
  return text
    .trim()
    .split(/\s+/)
    .map((word) => {
      const match = token.exec(word);
      if (!match)
        throw new Error(`cannot read the point "${word}" (expected "u,v" with an optional c, a or b)`);
      const letter = match[3] ?? '';
      return {
        at: [Number(match[1]), Number(match[2])],
        corner: letter !== '',
        tip: letter === 'a' ? 'origin' : letter === 'b' ? 'insertion' : null,
      };
    });
}

/** The same list without letters: rails, cords and surface lines. */
export const parsePath = (text: string): Point[] => parseControlPoints(text).map((control) => control.at);
