import type { Line, Table } from './read-table';

interface Headed {
  /** One a column; `null`: it has no name. */
  readonly heads: readonly (string | null)[];
  readonly lines: readonly Line[];
}

/**
 * The headings, or what stands for them, and the lines under them. There are as many columns as headings: a line with more
 * cells has most likely been shifted by a separator that stood in one, and its last cells are under no heading of theirs.
 */
export function underHeadings({ lines, columns }: Table, headed: boolean): Headed {
  const [first, ...rest] = lines;
  if (!headed || !first) return { heads: Array.from({ length: columns }, () => null), lines };
  const named = first.cells.findLastIndex(Boolean) + 1;
  // A broken first line may have any number of cells.
  const heads = first.cells.slice(0, Math.min(named, columns)).map((cell) => cell || null);
  return { heads, lines: rest };
}
