import { ChevronDown, ChevronUp, Pencil } from 'lucide-react';
import type { ReactNode } from 'react';
import { Button } from '../../ui/button';
import { IconButton } from '../../ui/icon-button';
import styles from './choice-list.module.css';

interface RowProps {
  readonly words: string;
  readonly facts: string | null;
  readonly open: boolean;
  readonly focused: boolean;
  readonly onOpen: () => void;
  readonly canMove: { readonly up: boolean; readonly down: boolean } | null;
  readonly onMove: (by: 1 | -1) => void;
  /** What is there when it is open. */
  readonly children: ReactNode;
}

/** One entry of a list: its words, which open it, and the ways up and down. */
export function ChoiceRow({ words, facts, open, focused, onOpen, canMove, onMove, children }: RowProps) {
  return (
    <li>
      <div className={styles.row}>
        <button
          type="button"
          className={styles.main}
          aria-expanded={open}
          // biome-ignore lint/a11y/noAutofocus: it was put back by a press on what is gone now
          autoFocus={focused}
          onClick={onOpen}
        >
          <Pencil size={16} aria-hidden className={styles.pencil} />
          <span className={styles.words}>{words}</span>
          {facts && <span className={styles.aside}>{facts}</span>}
        </button>
        {canMove && (
          <span className={styles.movers}>
            <IconButton
              label={`Move up: ${words}`}
              icon={<ChevronUp size={20} aria-hidden />}
              onPress={() => onMove(-1)}
              disabled={!canMove.up}
            />
            <IconButton
              label={`Move down: ${words}`}
              icon={<ChevronDown size={20} aria-hidden />}
              onPress={() => onMove(1)}
              disabled={!canMove.down}
            />
          </span>
        )}
      </div>
      {open && <div className={styles.fields}>{children}</div>}
    </li>
  );
}

/** In the place of what was removed. */
export function RemovedRow({ words, undo }: { readonly words: string; readonly undo: () => void }) {
  return (
    <li className={styles.removed}>
      <span className={styles.words}>Removed: {words}</span>
      <Button tone="plain" label={`Undo: removed ${words}`} onPress={undo} autoFocus>
        Undo
      </Button>
    </li>
  );
}
