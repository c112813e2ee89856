import { useSyncExternalStore } from 'react';

/** The width at which style sheets change to the layout of a phone. */
const query = '(max-width: 600px)';

/** Whether the window is as narrow as a phone. */
export const useNarrow = (): boolean =>
  useSyncExternalStore(
    (changed) => {
      const media = matchMedia(query);
      media.addEventListener('change', changed);
      return () => media.removeEventListener('change', changed);
    },
    () => matchMedia(query).matches,
  );
