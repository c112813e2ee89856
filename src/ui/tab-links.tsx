import { Link, useLocation } from 'wouter';
import styles from './tab-links.module.css';

interface Props {
  readonly label: string;
  /** `deep`: what lies further in is of this way too. */
  readonly links: readonly { readonly to: string; readonly label: string; readonly deep?: boolean }[];
}

/** The ways inside one thing. Each is an address of its own, so they are links, not tabs. */
export function TabLinks({ label, links }: Props) {
  const [here] = useLocation();
  return (
    <nav aria-label={label} className={styles.nav}>
      {links.map((l) => (
        <Link
          key={l.to}
          href={l.to}
          className={styles.link ?? ''}
          aria-current={l.to === here || (l.deep && here.startsWith(`${l.to}/`)) ? 'page' : undefined}
          replace
        >
          {l.label}
        </Link>
      ))}
    </nav>
  );
}
