import type { SessionId } from '../domain/ids';
import type { Backups } from '../storage/backups';
import type { PasskeyAnswer, PasskeyQuestion } from '../storage/keys';
import type { Store } from '../storage/store';

/** `auto`: as the system is. */
export type LookChoice = 'light' | 'dark' | 'auto';

/** How the screen looks on this tablet: nothing secret, and known before the door is opened. */
export interface LookPort {
  kept(): LookChoice;
  keep(choice: LookChoice): void;
  /** `targets`: larger ones, for an oily thumb. */
  show(look: LookChoice | 'treatment', targets: boolean): void;
}

/** Passkeys of this device which can open the practice (WebAuthn with its PRF). */
export interface Passkeys {
  can(): Promise<boolean>;
  /** Makes one; `number` tells it from those of other therapists, since no name may be in it. */
  make(number: number): Promise<PasskeyQuestion & PasskeyAnswer>;
  /** Lets the therapist choose one of these. @throws Error with words for the screen. */
  ask(known: readonly PasskeyQuestion[]): Promise<PasskeyAnswer>;
}

export interface StorageHealth {
  /** The browser has promised not to clear it by itself. */
  readonly kept: boolean;
  /** Bytes. */
  readonly used: number;
  readonly quota: number;
  /** An Apple device on which Palpate was not opened from the home screen. */
  readonly installAdvised: boolean;
}

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
  /** A short quiet buzz, where the device can. */
  buzz(): void;
  /** Whether this tab may work on the records: one tab at a time. */
  claimTab(): Promise<boolean>;
  /** Asks the tab that works on the records to save, lock and let this one work: `given` when it did. */
  askForTab(): Promise<'given' | 'unsaved' | 'silent'>;
  /** What to do when another tab asks: rejects when this one cannot save. Afterwards the page is left. */
  onTabAsked(close: () => Promise<void>): void;
  readonly passkeys: Passkeys;
  readonly storage: {
    health(): Promise<StorageHealth>;
    /** Asks the browser to keep it. @returns whether it does. */
    keep(): Promise<boolean>;
  };
  /** Leaves the page for a fresh one, so that nothing opened stays in memory. */
  leave(): void;
  /** A quick guess at the store's condition, before its code is loaded; the store has the last word. */
  looksEmpty(): Promise<boolean>;
  readonly look: LookPort;
  /** Opaque ids alone, kept by this tab over a lock: what was selected in a session. Empty forgets it. */
  keepPlace(session: SessionId, ids: string): void;
  keptPlace(session: SessionId): string | null;
  /** Keeps the screen awake, where the device can, until the function that it returns is called. */
  keepAwake(): () => void;
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
