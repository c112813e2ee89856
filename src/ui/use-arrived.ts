import { useEffect, useState } from 'react';

/** Something in a file of its own, on its way. */
export interface Coming<T> {
  there: T | null;
  readonly arriving: Promise<T>;
}

export function coming<T>(arriving: Promise<T>): Coming<T> {
  const it: Coming<T> = { there: null, arriving };
  arriving.then(
    (arrived) => {
      it.there = arrived;
    },
    // A file that cannot be had is reported by whoever uses it.
    () => null,
  );
  return it;
}

/** What has come, or `null` for now. @throws what kept it from coming, to the screen's own notice. */
export function useArrived<T>(it: Coming<T>): T | null {
  const [failed, fail] = useState<{ readonly why: unknown } | null>(null);
  const [, arrived] = useState(it.there !== null);
  useEffect(() => {
    if (it.there !== null) return;
    it.arriving.then(
      () => arrived(true),
      (why: unknown) => fail({ why }),
    );
  }, [it]);
  if (failed) throw failed.why;
  return it.there;
}
