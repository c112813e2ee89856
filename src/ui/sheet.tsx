import { X } from 'lucide-react';
import { type KeyboardEvent, type ReactNode, useId, useLayoutEffect, useRef } from 'react';
import { IconButton } from './icon-button';
import styles from './sheet.module.css';
import { useKeptFocus } from './use-kept-focus';

interface Props {
  readonly title: ReactNode;
  readonly children: ReactNode;
  /** Without it the sheet stays open. */
  readonly onClose?: () => void;
  /** What it is about just now: it is read from its top again whenever this changes. */
  readonly about?: string;
  /** `screen`: it needs nothing beside it, so where there is little room it takes the screen. */
  readonly room?: 'beside' | 'screen';
  /** Stays in sight above what scrolls. */
  readonly top?: ReactNode;
  /** Stays in sight below what scrolls. */
  readonly actions?: ReactNode;
}

/**
 * What belongs to the thing being worked on, beside it and never over it: a panel at the side in
 * landscape, a sheet from below in portrait. Not modal. It fills the grid cell that the screen gives
 * it, so that the screen can move what must stay in sight. Escape closes it. The focus comes to it when
 * it takes the place of what was focused.
 */
export function Sheet({ title, children, onClose, about, room = 'beside', top, actions }: Props) {
  const id = useId();
  const { area, home, watch } = useKeptFocus();
  const shown = useRef(about);
  useLayoutEffect(() => {
    if (shown.current !== about) home.current?.scrollTo(0, 0);
    shown.current = about;
  }, [about, home]);
  const closeOnEscape = (e: KeyboardEvent) => {
    if (e.key !== 'Escape' || e.defaultPrevented) return;
    e.stopPropagation();
    onClose?.();
  };
  return (
    <section
      ref={area}
      className={styles.sheet}
      data-room={room}
      aria-labelledby={id}
      onKeyDown={closeOnEscape}
      {...watch}
    >
      <header className={styles.head}>
        <h2 id={id}>{title}</h2>
        {onClose && <IconButton label="Close" icon={<X size={22} aria-hidden />} onPress={onClose} />}
      </header>
      {top && <div className={styles.top}>{top}</div>}
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable by keyboard */}
      {/* biome-ignore lint/a11y/useSemanticElements: a fieldset is for fields, and this may hold none */}
      <div ref={home} className={styles.body} role="group" aria-labelledby={id} tabIndex={0}>
        {children}
      </div>
      {actions && <footer className={styles.actions}>{actions}</footer>}
    </section>
  );
}
