import { NavLink } from 'react-router';
import styles from './tab-links.module.css';

interface Props {
  readonly label: string;
  /** `end`: current only at exactly this address, not below it. */
  readonly links: readonly { readonly to: string; readonly label: string; readonly end?: boolean }[];
}

/** The ways inside one thing. Each is an address of its own, so they are links, not tabs. */
export function TabLinks({ label, links }: Props) {
  return (
    <nav aria-label={label} className={styles.nav}>
      {links.map((l) => (
        <NavLink key={l.to} to={l.to} end={l.end ?? false} className={styles.link ?? ''} replace>
          {l.label}
        </NavLink>
      ))}
    </nav>
  );
}
