import type { Backups } from '../storage/backups';
import type { Store } from '../storage/store';

/** What the rooms below app/ need from the world; app/ plugs it in, tests plug in their own. */
export interface Ports {
  /** Milliseconds since 1970. */
  now(): number;
  /** A fresh random id, at least 120 bits, of letters, digits, `-` and `_`. */
  newId(): string;
  /** Hex digest. */
  sha256(text: string): Promise<string>;
  /** Calls back once, after so many milliseconds. */
  after(milliseconds: number, call: () => void): void;
  /** Whether this tab may work on the records: one tab at a time. */
  claimTab(): Promise<boolean>;
  /** Leaves the page for a fresh one, so that nothing opened stays in memory. */
  leave(): void;
  /** A quick guess at the store's condition, before its code is loaded; the store has the last word. */
  looksEmpty(): Promise<boolean>;
  /** Loads the sealed database's code, once, and gives the store. */
  loadStore(): Promise<Store>;
  /** A word kept outside the database, so that an empty or older one is noticed. `null`: none. */
  readonly marker: { read(): string | null; write(word: string | null): void };
  /** Loads the code of backup files, which is wanted seldom. */
  loadBackups(): Promise<Backups>;
}

let plugged: Ports | null = null;
let atHand: Store | null = null;

export function plugPorts(ports: Ports): void {
  plugged = ports;
  atHand = null;
}

/** @throws Error when app/ has not plugged the ports in yet. */
export function ports(): Ports {
  if (!plugged) throw new Error('The ports are not plugged in.');
  return plugged;
}

export async function loadStore(): Promise<Store> {
  atHand ??= await ports().loadStore();
  return atHand;
}

/** @throws Error before `loadStore`; whatever has records to save has loaded it. */
export function store(): Store {
  if (!atHand) throw new Error('The database is not loaded yet.');
  return atHand;
}
