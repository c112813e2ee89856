import { Plus, Settings } from 'lucide-react';
import { type ReactNode, useDeferredValue, useMemo, useState } from 'react';
import { useRecords } from '../../state/records';
import { today } from '../../state/today';
import { LinkButton } from '../../ui/link-button';
import { Screen } from '../../ui/screen';
import { SearchField } from '../../ui/search-field';
import { TopBar } from '../../ui/top-bar';
import { ClientList } from './client-list';
import { foundClients, sortedClients } from './client-rows';
import styles from './clients.module.css';
import { NoClients } from './no-clients';

interface Props {
  /** What every bar holds at its right. */
  readonly desk: ReactNode;
}

export function ClientsScreen({ desk }: Props) {
  const clients = useRecords((r) => r.client);
  const [query, setQuery] = useState('');
  const wanted = useDeferredValue(query);
  const sorted = useMemo(() => sortedClients(clients.values()), [clients]);
  const found = useMemo(() => foundClients(sorted, wanted), [sorted, wanted]);
  const bar = (
    <TopBar title="Clients">
      {desk}
      <LinkButton to="/settings" tone="plain" icon={<Settings size={20} aria-hidden />}>
        <span className={styles.wideOnly}>Settings</span>
      </LinkButton>
    </TopBar>
  );
  if (clients.size === 0)
    return (
      <Screen bar={bar}>
        <NoClients />
      </Screen>
    );
  return (
    <Screen bar={bar} room="fill">
      <div className={styles.page}>
        <div className={styles.tools}>
          <SearchField label="Search by name" value={query} onChange={setQuery} />
          <LinkButton to="/clients/new" tone="primary" icon={<Plus size={20} aria-hidden />}>
            Add client
          </LinkButton>
        </div>
        <p role="status" className={styles.count}>
          {wanted.trim()
            ? `${figure(found.length)} of ${countWords(clients.size)}`
            : countWords(clients.size)}
        </p>
        {found.length > 0 ? (
          <ClientList key={wanted} clients={found} today={today()} />
        ) : (
          <p className={styles.nobody}>
            No client has these letters in the name. Check the spelling, or add a client.
          </p>
        )}
      </div>
    </Screen>
  );
}

const figure = (n: number) => n.toLocaleString('en-GB');
const countWords = (n: number) => (n === 1 ? '1 client' : `${figure(n)} clients`);
