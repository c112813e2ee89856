import { ChevronLeft } from 'lucide-react';
import type { ReactNode } from 'react';
import { Link } from 'wouter';
import styles from './top-bar.module.css';

interface Props {
  /** One step back: where to, and what is there ("Clients"). */
  readonly back?: { readonly to: string; readonly label: string };
  readonly title: string;
  /** Beside the title: age, a pill of cautions. */
  readonly facts?: ReactNode;
  /** At the right: saved, undo, lock. */
  readonly children?: ReactNode;
}

/** The quiet bar at the top of every screen; it holds the screen's one h1. */
export function TopBar({ back, title, facts, children }: Props) {
  return (
    <header className={styles.bar}>
      {back && (
        <Link href={back.to} className={styles.back} aria-label={`Back to ${back.label}`}>
          <ChevronLeft size={24} aria-hidden />
          <span className={styles.backWords}>{back.label}</span>
        </Link>
      )}
      <div className={styles.middle}>
        <h1 className={styles.title}>{title}</h1>
        {facts && <div className={styles.facts}>{facts}</div>}
      </div>
      {children && <div className={styles.slots}>{children}</div>}
    </header>
  );
}
