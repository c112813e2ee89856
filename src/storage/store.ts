import type { Diff } from '../domain/diff';
import type { ClientId, SessionId } from '../domain/ids';
import type { AnyRecord } from '../domain/records';

/**
 * The sealed database. Before `create` or `unlock` it gives out nothing but its condition.
 * Every row is sealed before its transaction begins, and every write is durable (strict) when its
 * promise resolves.
 */
export interface Store {
  /** `empty`: nothing was ever set up here. */
  condition(): Promise<'empty' | 'locked' | 'open'>;
  /** Makes the keys and writes the first records. @throws Error when something is set up already. */
  create(passphrase: string, first: readonly AnyRecord[]): Promise<void>;
  unlock(passphrase: string): Promise<'open' | 'wrong-passphrase'>;
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
