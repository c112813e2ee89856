import { type ReactNode, useState } from 'react';
import { Button } from '../../ui/button';

interface Props<T> {
  readonly items: readonly T[];
  readonly step: number;
  readonly children: (item: T) => ReactNode;
}

/** In a list: the first of many, and more when asked: a long history would keep the screen waiting. */
export function ShownBySteps<T>({ items, step, children }: Props<T>) {
  const [shown, setShown] = useState(step);
  const left = items.length - shown;
  return (
    <>
      {items.slice(0, shown).map(children)}
      {left > 0 && (
        <li>
          <Button tone="plain" onPress={() => setShown(shown + 3 * step)}>
            {left > 3 * step ? `Show ${3 * step} more of ${left}` : `Show ${left} more`}
          </Button>
        </li>
      )}
    </>
  );
}
