import { X } from 'lucide-react';
import { type KeyboardEvent, type ReactNode, useId } from 'react';
import { IconButton } from './icon-button';
import styles from './sheet.module.css';

interface Props {
  readonly title: ReactNode;
  readonly children: ReactNode;
  /** Without it the sheet stays open. */
  readonly onClose?: () => void;
  /** Stays in sight below what scrolls. */
  readonly actions?: ReactNode;
}

/**
 * What belongs to the thing being worked on, beside it and never over it: a panel at the side in
 * landscape, a sheet from below in portrait. Not modal. It fills the grid cell that the screen gives
 * it, so that the screen can move what must stay in sight. Escape closes it.
 */
export function Sheet({ title, children, onClose, actions }: Props) {
  const id = useId();
  const closeOnEscape = (e: KeyboardEvent) => {
    if (e.key !== 'Escape' || e.defaultPrevented) return;
    e.stopPropagation();
    onClose?.();
  };
  return (
    <section className={styles.sheet} aria-labelledby={id} onKeyDown={closeOnEscape}>
      <header className={styles.head}>
        <h2 id={id}>{title}</h2>
        {onClose && <IconButton label="Close" icon={<X size={22} aria-hidden />} onPress={onClose} />}
      </header>
      <div className={styles.body}>{children}</div>
      {actions && <footer className={styles.actions}>{actions}</footer>}
    </section>
  );
}
