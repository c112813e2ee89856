import { useMemo } from 'react';
import type { CalendarDay } from '../../domain/calendar-day';
import type { Client } from '../../domain/client';
import { foundClients } from './client-rows';
import { CountedClients, foundWords } from './counted-clients';

interface Props {
  readonly sorted: readonly Client[];
  readonly query: string;
  readonly today: CalendarDay;
}

/** Those whose names hold what was typed. A file of its own: what ranks them is not needed to show them all. */
export function FoundClients({ sorted, query, today }: Props) {
  const found = useMemo(() => foundClients(sorted, query), [sorted, query]);
  const count = foundWords(found.length, sorted.length);
  return <CountedClients key={query} clients={found} count={count} today={today} />;
}
