import type { Ports } from '../state/ports';
import { argon2InWorker } from './argon2-in-worker';
import { keepAwake } from './keep-awake';
import { look } from './look';

const buzzMs = 200;
const placeKey = 'palpate-place-';
const tabLock = 'palpate-at-work';
/** After a reload the old page may take a moment to let go. */
const handOverMs = 1500;
let claimed = false;

function claimTab(): Promise<boolean> {
  if (claimed) return Promise.resolve(true);
  return new Promise((answer) => {
    const untilClosed = () => {
      claimed = true;
      answer(true);
      return new Promise<void>(() => undefined);
    };
    navigator.locks
      .request(tabLock, { signal: AbortSignal.timeout(handOverMs) }, untilClosed)
      .catch(() => answer(false));
  });
}

async function sha256(text: string): Promise<string> {
  const digest = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(text));
  return [...new Uint8Array(digest)].map((b) => b.toString(16).padStart(2, '0')).join('');
}

function newId(): string {
  const bytes = crypto.getRandomValues(new Uint8Array(16));
  return btoa(String.fromCharCode(...bytes))
    .replaceAll('+', '-')
    .replaceAll('/', '_')
    .replaceAll('=', '');
}

const name = 'palpate';

async function looksEmpty(): Promise<boolean> {
  const all = await indexedDB.databases();
  return all.every((database) => database.name !== name);
}

async function loadStore() {
  const { openStore } = await import('../storage/sealed-store');
  return openStore({ name, argon2: argon2InWorker });
}

/** The browser's own clock, dice, locks and database. */
export const realPorts = (): Ports => ({
  now: () => Date.now(),
  newId,
  sha256,
  after: (milliseconds, call) => void setTimeout(call, milliseconds),
  buzz: () => void navigator.vibrate?.(buzzMs),
  claimTab,
  leave: () => location.reload(),
  looksEmpty,
  look,
  keepAwake,
  keepPlace: (session, ids) => sessionStorage.setItem(placeKey + session, ids),
  keptPlace: (session) => sessionStorage.getItem(placeKey + session),
  loadStore,
});
