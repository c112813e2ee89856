import { type ComponentType, lazy, Suspense, useMemo } from 'react';

/** A screen, or a part of one, in a file of its own, on its way. */
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
  // Chosen once for each screen: what is shown must not be thrown away when its file arrives.
  const Screen = useMemo(() => screen.there ?? screen.late, [screen]);
  return (
    <Suspense fallback={null}>
      <Screen {...props} />
    </Suspense>
  );
}
