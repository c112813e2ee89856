import { useEffect, useState } from 'react';
import { Link } from 'wouter';
import { type CalendarDay, clockWords, dayOf, shortDayWords } from '../../domain/calendar-day';
import type { SessionId } from '../../domain/ids';
import { openSessions } from '../../domain/listed-open';
import { findingsSoFar } from '../../state/findings-so-far';
import { useRecords } from '../../state/records';
import styles from './clients.module.css';

/** Sessions that are not signed yet, the last begun first; each goes on where it was left. */
export function OpenSessions({ today }: { readonly today: CalendarDay }) {
  const listed = useRecords(openSessions);
  const clients = useRecords((r) => r.client);
  const [counts, setCounts] = useState<ReadonlyMap<SessionId, number>>(new Map());
  useEffect(() => {
    let wanted = true;
    void findingsSoFar(listed.map((o) => o.sessionId)).then((found) => wanted && setCounts(found));
    return () => {
      wanted = false;
    };
  }, [listed]);
  const open = listed
    .flatMap((o) => {
      const client = clients.get(o.clientId);
      return client ? [{ ...o, client }] : [];
    })
    .sort((a, b) => b.startedAt - a.startedAt);
  if (open.length === 0) return null;
  return (
    <>
      <section aria-labelledby="open-sessions">
        <h2 id="open-sessions" className={styles.group}>
          Open sessions
        </h2>
        <ul>
          {open.map(({ sessionId, client, startedAt }) => (
            <li key={sessionId}>
              <Link href={`/clients/${client.id}/sessions/${sessionId}`} className={styles.row}>
                <span className={styles.who}>
                  <span className={styles.name}>{client.name}</span>
                  <span className={styles.born}>Begun {begunWords(startedAt, today)}</span>
                </span>
                <span className={styles.soFar}>{findingsWords(counts.get(sessionId))}</span>
              </Link>
            </li>
          ))}
        </ul>
      </section>
      <h2 className={styles.group}>All clients</h2>
    </>
  );
}

function begunWords(startedAt: number, today: CalendarDay): string {
  const day = dayOf(startedAt);
  return `${day === today ? 'today' : shortDayWords(day)} at ${clockWords(startedAt)}`;
}

function findingsWords(count: number | undefined): string {
  if (count === undefined) return '';
  if (count === 0) return 'No findings yet';
  return count === 1 ? '1 finding so far' : `${count} findings so far`;
}
