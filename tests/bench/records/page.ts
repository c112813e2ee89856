import '../../../src/app/no-eval';
import { dayOf } from '../../../src/domain/calendar-day';
import { added } from '../../../src/domain/diff';
import type { TherapistId } from '../../../src/domain/ids';
import { defaultPractice } from '../../../src/domain/practice';
import type { AnyRecord } from '../../../src/domain/records';
import { argon2Here } from '../../../src/storage/argon2';
import { strongKdf } from '../../../src/storage/passphrase-key';
import { openStore } from '../../../src/storage/sealed-store';
import { clientWith } from './client-with';
import { type RoundTrip, roundTrip } from './round-trip';
import { type Saves, saves } from './saves';

declare global {
  interface Window {
    records?: {
      /** Sets up a practice where the app looks for it: a client for each name, with so many sessions. */
      fill(passphrase: string, clients: Readonly<Record<string, number>>): Promise<void>;
      /** A practice of so many clients, each with so many signed sessions and findings in each. */
      fillPractice(passphrase: string, clients: number, sessions: number, findings: number): Promise<void>;
      saves(rounds: number): Promise<Saves>;
      /** Milliseconds for a passphrase's key at full strength, on the page's own thread. */
      derivation(): Promise<number>;
      /** A practice of so many clients and sessions each, backed up and restored. */
      roundTrip(clients: number, sessions: number): Promise<RoundTrip>;
    };
  }
}

const therapistId = 'bench-therapist' as TherapistId;

const therapist = { kind: 'therapist', id: therapistId, name: 'Robin Example', registration: '' } as const;
const newStore = () => openStore({ name: 'palpate', argon2: argon2Here, now: () => Date.now() });

window.records = {
  async fill(passphrase, clients) {
    const today = dayOf(Date.now());
    const theirs = Object.entries(clients).flatMap(([name, count]) =>
      clientWith(count, { name, therapistId, today }),
    );
    await newStore().create(passphrase, [defaultPractice, therapist, ...theirs]);
  },
  async fillPractice(passphrase, clients, sessions, findings) {
    const today = dayOf(Date.now());
    const store = newStore();
    await store.create(passphrase, [defaultPractice, therapist]);
    for (let i = 0; i < clients; i++) {
      const given = { name: `Client ${i}`, therapistId, today, findings };
      // The last session of each is a draft, which the practice does not count.
      const records = clientWith(sessions + 1, given);
      const draft = records.findLast((r) => r.kind === 'session')?.id;
      const ofDraft = (r: AnyRecord) => r.id === draft || (r.kind === 'knot-link' && r.sessionId === draft);
      await store.write(added(...records.filter((r) => !ofDraft(r))));
    }
  },
  saves,
  async derivation() {
    const from = performance.now();
    await argon2Here(new TextEncoder().encode('any words'), new Uint8Array(16), strongKdf);
    return performance.now() - from;
  },
  roundTrip,
};
