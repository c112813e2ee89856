import { useSyncExternalStore } from 'react';

export type Look = 'light' | 'dark' | 'treatment';

const darkness = () => matchMedia('(prefers-color-scheme: dark)');

function lookNow(): Look {
  const chosen = document.documentElement.dataset.look;
  if (chosen === 'light' || chosen === 'dark' || chosen === 'treatment') return chosen;
  return darkness().matches ? 'dark' : 'light';
}

function watch(changed: () => void): () => void {
  const system = darkness();
  const page = new MutationObserver(changed);
  page.observe(document.documentElement, { attributeFilter: ['data-look'] });
  system.addEventListener('change', changed);
  return () => {
    page.disconnect();
    system.removeEventListener('change', changed);
  };
}

/** The look now on the screen, for what CSS cannot reach: the canvas. */
export const useLook = (): Look => useSyncExternalStore(watch, lookNow);
