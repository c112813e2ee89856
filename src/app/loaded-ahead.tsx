import { type ComponentType, lazy, useState } from 'react';

/** A screen in a file of its own, on its way. */
export interface Ahead<P extends object> {
  there: ComponentType<P> | null;
  readonly late: ComponentType<P>;
}

export function ahead<P extends object>(loading: Promise<ComponentType<P>>): Ahead<P> {
  const coming: Ahead<P> = { there: null, late: lazy(async () => ({ default: await loading })) };
  loading.then(
    (screen) => {
      coming.there = screen;
    },
    // A file that cannot be had is reported by `late`, where it is needed.
    () => null,
  );
  return coming;
}

/**
 * Draws the screen at once when its file is there. `lazy` alone would show its fallback first even
 * then, and React keeps a fallback for 300 ms once it is shown.
 */
export function LoadedAhead<P extends object>({ screen, with: props }: { screen: Ahead<P>; with: P }) {
  const [Screen] = useState<ComponentType<P>>(() => screen.there ?? screen.late);
  return <Screen {...props} />;
}
