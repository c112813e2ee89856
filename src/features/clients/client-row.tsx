import { TriangleAlert } from 'lucide-react';
import { Link } from 'wouter';
import { ageOn, type CalendarDay, dayWords } from '../../domain/calendar-day';
import type { Client } from '../../domain/client';
import { Pill } from '../../ui/pill';
import styles from './clients.module.css';

interface Props {
  readonly client: Client;
  readonly today: CalendarDay;
}

/** "Blood thinners and 2 more". */
function cautionWords([first, ...others]: readonly string[]): string | null {
  if (!first) return null;
  return others.length > 0 ? `${first} and ${others.length} more` : first;
}

/** Who it is, told apart from namesakes by the date of birth, and what warns. */
export function ClientRow({ client, today }: Props) {
  const cautions = cautionWords(client.contraindications);
  return (
    <Link href={`/clients/${client.id}`} className={styles.row}>
      <span className={styles.who}>
        <span className={styles.name}>{client.name}</span>
        <span className={styles.born}>
          {dayWords(client.dateOfBirth)}, age {ageOn(client.dateOfBirth, today)}
        </span>
      </span>
      <span className={styles.pills}>
        {client.sample && <Pill>Sample</Pill>}
        {cautions && (
          <Pill tone="warning" icon={<TriangleAlert size={14} aria-hidden />}>
            {cautions}
          </Pill>
        )}
      </span>
    </Link>
  );
}
