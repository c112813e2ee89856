import { type ReactNode, useCallback, useState } from 'react';
import type { CalendarDay } from '../../domain/calendar-day';
import type { Client } from '../../domain/client';
import { ClientRow } from './client-row';
import styles from './clients.module.css';

/** Rows put into the page at once: more than a screen of the largest tablet holds. */
const step = 40;
/** How far below the screen the next rows are made ready. */
const ahead = '800px';

interface Props {
  readonly clients: readonly Client[];
  readonly today: CalendarDay;
  /** Scrolls with the list, before it. */
  readonly above?: ReactNode;
}

/** Rows come into the page as one scrolls towards them, so that thousands open as fast as ten. */
export function ClientList({ clients, today, above }: Props) {
  const [count, setCount] = useState(step);
  const growNear = useCallback((end: HTMLElement | null) => {
    if (!end) return undefined;
    const seen = new IntersectionObserver(([e]) => e?.isIntersecting && setCount((n) => n + step), {
      root: end.parentElement,
      rootMargin: ahead,
    });
    seen.observe(end);
    return () => seen.disconnect();
  }, []);
  return (
    <div className={styles.list}>
      {above}
      <ul aria-label="Clients">
        {clients.slice(0, count).map((client, i) => (
          <li key={client.id} aria-posinset={i + 1} aria-setsize={clients.length}>
            <ClientRow client={client} today={today} />
          </li>
        ))}
      </ul>
      {count < clients.length && <div key={count} ref={growNear} className={styles.end} />}
    </div>
  );
}
