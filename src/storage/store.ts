import type { Diff } from '../domain/diff';
import type { ClientId, SessionId, TherapistId } from '../domain/ids';
import type { AnyRecord } from '../domain/records';
import type { Keys } from './keys';

/**
 * The sealed database. Before `create` or `unlock` it gives out nothing but its condition.
 * Every row is sealed before its transaction begins, and every write is durable (strict) when its
 * promise resolves.
 */
export interface Store {
  /** `empty`: nothing was ever set up here. */
  condition(): Promise<'empty' | 'locked' | 'open'>;
  /**
   * Makes the keys and writes the first records, a therapist among them, whose passphrase it is. The
   * recovery key is given out once. @throws Error when something is set up already.
   */
  create(passphrase: string, first: readonly AnyRecord[]): Promise<{ readonly recoveryKey: string }>;
  /** Opens for whichever therapist's passphrase it is. @throws WaitFirst after too many wrong ones. */
  unlock(passphrase: string): Promise<'open' | 'wrong-passphrase'>;
  /** Whose key opened it; `null` for the recovery key, which is nobody's. @throws StoreClosed */
  opener(): TherapistId | null;
  /** All else about keys, loaded when it is asked for. */
  keys(): Promise<Keys>;
  /** Drops the keys. Reads and writes afterwards throw. */
  lock(): void;
  /** Practice, therapists, client cards and which sessions are open. @throws UnreadableRow naming the table, never the content. */
  readPractice(): Promise<AnyRecord[]>;
  /** Sessions, addenda, knot links and consents of one client. @throws UnreadableRow */
  readClient(client: ClientId): Promise<AnyRecord[]>;
  /** These sessions, whoever's they are; one that is gone is left out. @throws UnreadableRow */
  readSessions(ids: readonly SessionId[]): Promise<AnyRecord[]>;
  /** One transaction, whole or not at all. @throws WriteFailed with what is safe and what to do. */
  write(diff: Diff): Promise<void>;
  /** Another tab is upgrading the database: this one has closed its connection and must reload. */
  onSuperseded(listener: () => void): void;
}
