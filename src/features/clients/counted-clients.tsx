import type { ReactNode } from 'react';
import type { CalendarDay } from '../../domain/calendar-day';
import type { Client } from '../../domain/client';
import { ClientList } from './client-list';
import styles from './clients.module.css';

interface Props {
  readonly clients: readonly Client[];
  /** How many, in words; said anew when it changes. */
  readonly count: string;
  readonly today: CalendarDay;
  /** Before the list. */
  readonly above?: ReactNode;
}

/** A list of clients under how many they are. */
export function CountedClients({ clients, count, today, above }: Props) {
  return (
    <>
      <p role="status" className={styles.count}>
        {count}
      </p>
      {clients.length > 0 ? (
        <ClientList clients={clients} today={today} above={above} />
      ) : (
        <p className={styles.nobody}>
          No client has these letters in the name. Check the spelling, or add a client.
        </p>
      )}
    </>
  );
}

const figure = (n: number) => n.toLocaleString('en-GB');
export const countWords = (n: number) => (n === 1 ? '1 client' : `${figure(n)} clients`);
export const foundWords = (found: number, all: number) => `${figure(found)} of ${countWords(all)}`;
