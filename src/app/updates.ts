import { flushSaves } from '../state/saving';
import { trustedScriptUrl } from './trusted-types';

const listeners = new Set<() => void>();
let waiting: ServiceWorker | null = null;

const tell = (worker: ServiceWorker | null) => {
  waiting = worker;
  for (const listener of listeners) listener();
};

/** Registers the service worker, and notices a new version without ever taking it by itself. */
export async function registerUpdates(): Promise<void> {
  if (!('serviceWorker' in navigator) || !import.meta.env.PROD) return;
  const registration = await navigator.serviceWorker.register(trustedScriptUrl('/sw.js'));
  const watch = (worker: ServiceWorker | null) => {
    const ready = () => {
      if (worker?.state === 'installed' && navigator.serviceWorker.controller) tell(worker);
    };
    worker?.addEventListener('statechange', ready);
    ready();
  };
  watch(registration.waiting);
  watch(registration.installing);
  registration.addEventListener('updatefound', () => watch(registration.installing));
}

/** For `useSyncExternalStore`: whether a new version waits to be accepted. */
export const updates = {
  subscribe: (listener: () => void) => {
    listeners.add(listener);
    return () => listeners.delete(listener);
  },
  isWaiting: () => waiting !== null,
};

/** The therapist accepts: everything is saved, then the new version takes over. */
export async function acceptUpdate(): Promise<void> {
  await flushSaves();
  navigator.serviceWorker.addEventListener('controllerchange', () => location.reload(), { once: true });
  waiting?.postMessage({ type: 'SKIP_WAITING' });
}
