import { useSyncExternalStore } from 'react';

/** Whether the window answers to a media query, now and as it changes. */
export const useWindow = (query: string): boolean =>
  useSyncExternalStore(
    (changed) => {
      const media = matchMedia(query);
      media.addEventListener('change', changed);
      return () => media.removeEventListener('change', changed);
    },
    () => matchMedia(query).matches,
  );

/** Whether the window is as narrow as a phone: the width at which style sheets change to its layout. */
export const useNarrow = (): boolean => useWindow('(max-width: 600px)');
