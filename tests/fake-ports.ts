import { loadStore, type Ports, plugPorts } from '../src/state/ports';
import type { Inside } from '../src/storage/inside';
import type { Store } from '../src/storage/store';

/** A database that answers, and in which no card is half typed. */
export const nothingTyped = (): Inside => {
  const rows = () => ({ toArray: async () => [] });
  const db = { read: async (work: () => unknown) => work(), rows };
  return { db } as unknown as Inside;
};

const never = () => Promise.reject(new Error('Not used here.'));

/**
 * Plugs in a still clock, counted ids and a store that accepts everything and keeps nothing: for tests
 * of screens and state, where the real database is not the matter.
 */
export async function plugFakePorts(now: number, ports: Partial<Ports> = {}, store: Partial<Store> = {}) {
  let count = 0;
  plugPorts({
    now: () => now,
    newId: () => `id-${String(count++).padStart(8, '0')}`,
    sha256: never,
    after: () => undefined,
    buzz: () => undefined,
    claimTab: never,
    askForTab: never,
    onTabAsked: () => undefined,
    storage: {
      health: async () => ({ kept: true, used: 15e6, quota: 10e9, installAdvised: false }),
      keep: async () => true,
    },
    passkeys: { can: async () => false, make: never, ask: never },
    leave: () => undefined,
    looksEmpty: never,
    look: { kept: () => 'auto', keep: () => undefined, show: () => undefined },
    keepAwake: () => () => undefined,
    keepPlace: () => undefined,
    keptPlace: () => null,
    loadStore: async () => ({
      condition: never,
      create: never,
      unlock: never,
      lock: () => undefined,
      readPractice: never,
      readClient: never,
      faultsOf: () => [],
      readSessions: never,
      write: () => Promise.resolve(),
      onSuperseded: () => undefined,
      inside: () => {
        throw new Error('Not used here.');
      },
      opener: () => null,
      keys: never,
      ...store,
    }),
    loadBackups: never,
    marker: { read: () => null, write: () => undefined },
    ...ports,
  });
  await loadStore();
}
