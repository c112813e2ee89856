import { type ReactNode, useState } from 'react';
import { Banner } from '../../ui/banner';
import { Button } from '../../ui/button';
import { VisuallyHidden } from '../../ui/visually-hidden';
import styles from './choice-list.module.css';
import { ChoiceRow, RemovedRow } from './choice-row';

interface Item {
  readonly id: string;
}

/** How something removed is put back, or why it has to stay. */
export type Removal = { readonly undo: () => void } | { readonly refused: string };

interface Props<T extends Item> {
  readonly label: string;
  readonly items: readonly T[];
  readonly words: (item: T) => string;
  /** Beside the words, quieter. */
  readonly facts?: (item: T) => string | null;
  /** What can be changed of an entry, shown when it is opened. */
  readonly fields: (item: T) => ReactNode;
  /** One place up or down; without it the order has no meaning. */
  readonly move?: (item: T, by: 1 | -1) => void;
  readonly remove: (item: T) => Removal;
}

interface Removed {
  readonly id: string;
  readonly words: string;
  readonly at: number;
  readonly undo: () => void;
}

/** A list that the practice owns: each entry opens to be changed, moves, and is removed with a way back. */
export function ChoiceList<T extends Item>(props: Props<T>) {
  const { label, items, words, move, remove } = props;
  const [open, setOpen] = useState<string | null>(null);
  const [removed, setRemoved] = useState<Removed | null>(null);
  /** The entry that has just been put back. */
  const [back, setBack] = useState<string | null>(null);
  const [refused, setRefused] = useState<string | null>(null);
  const [said, say] = useState('');

  const moveItem = (item: T, at: number, by: 1 | -1) => {
    move?.(item, by);
    say(`${words(item)}: now ${at + 1 + by} of ${items.length}.`);
  };
  const removeItem = (item: T, at: number) => {
    const removal = remove(item);
    if ('refused' in removal) return setRefused(removal.refused);
    setRefused(null);
    setRemoved({ id: item.id, words: words(item), at, undo: removal.undo });
  };
  const putBack = () => {
    removed?.undo();
    setBack(removed?.id ?? null);
    setRemoved(null);
  };

  const rows = items.map((item, at) => (
    <ChoiceRow
      key={item.id}
      words={words(item)}
      facts={props.facts?.(item) ?? null}
      open={open === item.id}
      focused={back === item.id}
      onOpen={() => {
        setOpen(open === item.id ? null : item.id);
        setRefused(null);
      }}
      canMove={move ? { up: at > 0, down: at < items.length - 1 } : null}
      onMove={(by) => moveItem(item, at, by)}
    >
      {props.fields(item)}
      {refused && (
        <Banner tone="warning" announced>
          {refused}
        </Banner>
      )}
      <div className={styles.actions}>
        <Button label={`Remove: ${words(item)}`} onPress={() => removeItem(item, at)}>
          Remove
        </Button>
      </div>
    </ChoiceRow>
  ));
  if (removed) rows.splice(removed.at, 0, <RemovedRow key="removed" words={removed.words} undo={putBack} />);
  return (
    <>
      <VisuallyHidden>
        <span role="status">{said}</span>
      </VisuallyHidden>
      {rows.length > 0 && (
        <ul className={styles.list} aria-label={label}>
          {rows}
        </ul>
      )}
    </>
  );
}
