import type { Figure } from './figure';

const head = ['', 'value', 'baseline', 'ratio', 'at most', ''];

/** The figures in columns for the terminal. */
export function table(figures: readonly Figure[]): string {
  const rows = figures.map(({ name, value, unit, baseline, ratio, budget, ok }) => [
    name,
    `${value} ${unit}`,
    `${baseline} ${unit}`,
    `${ratio}x`,
    `${budget} ${unit}`,
    ok ? 'ok' : 'MISSED',
  ]);
  const widths = head.map((_, i) => Math.max(...[head, ...rows].map((row) => row[i]?.length ?? 0)));
  return [head, ...rows].map((row) => line(row, widths)).join('\n');
}

const line = (row: readonly string[], widths: readonly number[]): string =>
  row
    .map((cell, i) => (i === 0 ? cell.padEnd(widths[i] ?? 0) : cell.padStart(widths[i] ?? 0)))
    .join('  ')
    .trimEnd();
