import { ChevronRight } from 'lucide-react';
import type { ReactNode } from 'react';
import { Link, Redirect, useParams } from 'wouter';
import { Screen } from '../../ui/screen';
import { TopBar } from '../../ui/top-bar';
import { pages } from './pages';
import styles from './settings.module.css';

interface Props {
  /** What every bar holds at its right. */
  readonly desk: ReactNode;
}

/** The list of all settings, or the one page of them that the address names. */
export function SettingsScreen({ desk }: Props) {
  const { page: id } = useParams();
  if (!id) return <Index desk={desk} />;
  const page = pages.find((p) => p.id === id);
  if (!page?.panels) return <Redirect to="/settings" replace />;
  const bar = (
    <TopBar back={{ to: '/settings', label: 'Settings' }} title={page.title}>
      {desk}
    </TopBar>
  );
  return (
    <Screen key={id} bar={bar}>
      {page.panels}
    </Screen>
  );
}

function Index({ desk }: Props) {
  const bar = (
    <TopBar back={{ to: '/clients', label: 'Clients' }} title="Settings">
      {desk}
    </TopBar>
  );
  return (
    <Screen bar={bar}>
      <nav aria-label="Settings">
        <ul className={styles.pages}>
          {pages.map(({ id, title, about }) => (
            <li key={id}>
              <Link href={`/settings/${id}`} className={styles.page}>
                <span className={styles.who}>
                  <span className={styles.title}>{title}</span>
                  <span className={styles.hint}>{about}</span>
                </span>
                <ChevronRight size={20} aria-hidden />
              </Link>
            </li>
          ))}
        </ul>
      </nav>
    </Screen>
  );
}
