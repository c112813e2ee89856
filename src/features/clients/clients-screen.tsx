import { BookOpen, ChartLine, Plus, Settings } from 'lucide-react';
import { type ReactNode, useDeferredValue, useMemo, useState } from 'react';
import { useDamage } from '../../state/damage';
import { useRecords } from '../../state/records';
import { today } from '../../state/today';
import { LinkButton } from '../../ui/link-button';
import { ahead, LoadedAhead } from '../../ui/loaded-ahead';
import { Screen } from '../../ui/screen';
import { SearchField } from '../../ui/search-field';
import { TopBar } from '../../ui/top-bar';
import styles from './clients.module.css';
import { CountedClients, countWords } from './counted-clients';
import { NoClients } from './no-clients';
import { sortedClients } from './sorted-clients';

const notices = ahead(import('./notices').then((m) => m.Notices));
const openSessions = ahead(import('./open-sessions').then((m) => m.OpenSessions));
const foundClients = ahead(import('./found-clients').then((m) => m.FoundClients));

interface Props {
  /** What every bar holds at its right. */
  readonly desk: ReactNode;
}

export function ClientsScreen({ desk }: Props) {
  const clients = useRecords((r) => r.client);
  // Cards that cannot be read are no empty practice.
  const isEmpty = useDamage(({ faults }) => faults.every(({ kind }) => kind !== 'client'));
  const [query, setQuery] = useState('');
  const wanted = useDeferredValue(query);
  const sorted = useMemo(() => sortedClients(clients.values()), [clients]);
  const bar = (
    <TopBar title="Clients">
      {desk}
      <LinkButton to="/atlas" tone="plain" icon={<BookOpen size={20} aria-hidden />}>
        <span className={styles.wideOnly}>Atlas</span>
      </LinkButton>
      <LinkButton to="/practice" tone="plain" icon={<ChartLine size={20} aria-hidden />}>
        <span className={styles.wideOnly}>Practice</span>
      </LinkButton>
      <LinkButton to="/settings" tone="plain" icon={<Settings size={20} aria-hidden />}>
        <span className={styles.wideOnly}>Settings</span>
      </LinkButton>
    </TopBar>
  );
  if (clients.size === 0)
    return (
      <Screen bar={bar}>
        <LoadedAhead screen={notices} with={{}} />
        {isEmpty && <NoClients />}
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
          <div className={styles.whole}>
            <LoadedAhead screen={notices} with={{}} />
          </div>
        </div>
        {wanted.trim() ? (
          <LoadedAhead screen={foundClients} with={{ sorted, query: wanted, today: today() }} />
        ) : (
          <CountedClients
            clients={sorted}
            count={countWords(clients.size)}
            today={today()}
            above={<LoadedAhead screen={openSessions} with={{ today: today() }} />}
          />
        )}
      </div>
    </Screen>
  );
}
