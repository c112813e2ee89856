import { wipedWord } from '../state/marker-words';
import type { Ports } from '../state/ports';
import { argon2InWorker } from './argon2-in-worker';
import { keepAwake } from './keep-awake';
import { look } from './look';
import { passkeys } from './passkeys';
import { storageHealth } from './storage-health';
import { askForTab, claimTab, onTabAsked } from './tabs';

const buzzMs = 200;
const placeKey = 'palpate-place-';

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

/** Of the first database; those of restored practices are counted on from it. */
const name = 'palpate';
const isOurs = (database: string) => database === name || database.startsWith(`${name}-`);

async function looksEmpty(): Promise<boolean> {
  // A browser that finds its store broken fails once: something was there.
  const all = await indexedDB.databases().catch(() => [{ name }]);
  return all.every((database) => !isOurs(database.name ?? ''));
}

async function loadStore() {
  const [{ openStore }, { liveDatabase }] = await Promise.all([
    import('../storage/sealed-store'),
    import('../storage/restore/generations'),
  ]);
  const live = await liveDatabase(name);
  if (live.wiped) marker.write(marker.read() ?? wipedWord);
  return openStore({ name: live.name, argon2: argon2InWorker, now: () => Date.now() });
}

const markerName = 'palpate-marker';
const marker = {
  read: () => localStorage.getItem(markerName),
  write: (word: string | null) =>
    word === null ? localStorage.removeItem(markerName) : localStorage.setItem(markerName, word),
};

async function loadBackups() {
  const { backups } = await import('../storage/backups');
  return backups({ name, argon2: argon2InWorker });
}

const leave = () => location.reload();

/** The browser's own clock, dice, locks and database. */
export const realPorts = (): Ports => ({
  now: () => Date.now(),
  newId,
  sha256,
  after: (milliseconds, call) => void setTimeout(call, milliseconds),
  buzz: () => void navigator.vibrate?.(buzzMs),
  claimTab,
  askForTab,
  onTabAsked,
  passkeys,
  storage: storageHealth,
  leave,
  looksEmpty,
  look,
  keepAwake,
  keepPlace: (session, ids) => sessionStorage.setItem(placeKey + session, ids),
  keptPlace: (session) => sessionStorage.getItem(placeKey + session),
  loadStore,
  marker,
  loadBackups,
});
