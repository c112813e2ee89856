import { useMemo } from 'react';
import { defaultPractice } from '../../domain/practice';
import { columnsProblem } from '../../handover/incoming/card-fields';
import { underHeadings } from '../../handover/incoming/headings';
import { isOpenDay } from '../../handover/incoming/read-birth';
import type { Line } from '../../handover/incoming/read-table';
import { type Sorted, sortLines } from '../../handover/incoming/sort-lines';
import { useRecords } from '../../state/records';
import { today } from '../../state/today';
import type { Chosen } from './use-incoming';

const nothing = { heads: [], lines: [] } as const;

/** The headings, or what stands for them, and the lines under them. */
export function useLines({ table, headed }: Pick<Chosen, 'table' | 'headed'>) {
  return useMemo(() => (table ? underHeadings(table, headed) : nothing), [table, headed]);
}

/** The first date of the file that can be read in two ways; `null`: the order need not be asked. */
export function useOpenDay(lines: readonly Line[], { columns }: Pick<Chosen, 'columns'>): string | null {
  return useMemo(() => {
    const at = columns.indexOf('date-of-birth');
    return lines.map(({ cells }) => cells[at] ?? '').find((words) => isOpenDay(words, today())) ?? null;
  }, [lines, columns]);
}

/** What would become of each line; `null` while something is still to be said. */
export function useSorted(lines: readonly Line[], chosen: Chosen, openDay: string | null): Sorted | null {
  const clients = useRecords((r) => r.client);
  const { body } = useRecords((r) => r.practice.get('practice') ?? defaultPractice);
  const { columns, order } = chosen;
  return useMemo(() => {
    if (columnsProblem(columns) || (openDay !== null && !order)) return null;
    return sortLines(lines, { columns, order, body, today: today() }, clients.values());
  }, [lines, columns, order, openDay, body, clients]);
}
