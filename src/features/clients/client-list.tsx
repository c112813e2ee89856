import { GridList, GridListItem } from 'react-aria-components/GridList';
import { ListLayout, Virtualizer } from 'react-aria-components/Virtualizer';
import { useNavigate } from 'react-router';
import { ageOn, type CalendarDay, dayWords } from '../../domain/calendar-day';
import type { Client } from '../../domain/client';
import { ClientRow, cautionWords } from './client-row';
import styles from './clients.module.css';

interface Props {
  readonly clients: readonly Client[];
  readonly today: CalendarDay;
}

const wordsOf = (c: Client, today: CalendarDay) =>
  [
    c.name,
    `born ${dayWords(c.dateOfBirth)}`,
    `age ${ageOn(c.dateOfBirth, today)}`,
    cautionWords(c.contraindications),
  ]
    .filter(Boolean)
    .join(', ');

/** Only the rows in sight are in the page, so that thousands scroll like ten. */
export function ClientList({ clients, today }: Props) {
  const navigate = useNavigate();
  return (
    <Virtualizer layout={ListLayout} layoutOptions={{ estimatedRowHeight: 73 }}>
      <GridList
        aria-label="Clients"
        className={styles.list ?? ''}
        items={clients}
        dependencies={[today]}
        onAction={(id) => navigate(`/clients/${id}`)}
      >
        {(client) => (
          <GridListItem id={client.id} textValue={wordsOf(client, today)} className={styles.row ?? ''}>
            <ClientRow client={client} today={today} />
          </GridListItem>
        )}
      </GridList>
    </Virtualizer>
  );
}
