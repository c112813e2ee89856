import type { AuditNote } from '../domain/audit-entry';
import type { Diff } from '../domain/diff';
import type { Fault } from '../domain/fault';
import type { ClientId, SessionId, TherapistId } from '../domain/ids';
import type { AnyRecord } from '../domain/records';
import type { Inside } from './inside';
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
  create(
    passphrase: string,
    first: readonly AnyRecord[],
    notes?: readonly AuditNote[],
  ): Promise<{ readonly recoveryKey: string }>;
  /** Opens for whichever therapist's passphrase it is. @throws WaitFirst after too many wrong ones. */
  unlock(passphrase: string): Promise<'open' | 'wrong-passphrase'>;
  /** Whose key opened it; `null` for the recovery key, which is nobody's. @throws StoreClosed */
  opener(): TherapistId | null;
  /** All else about keys, loaded when it is asked for. */
  keys(): Promise<Keys>;
  /** Drops the keys. Reads and writes afterwards throw. */
  lock(): void;
  /** Practice, therapists, backups made, client cards and which sessions are open, as far as they can be read. @throws StoreClosed */
  readPractice(): Promise<AnyRecord[]>;
  /** Sessions, addenda, links, consents and other versions of one client, as far as they can be read. @throws StoreClosed */
  readClient(client: ClientId): Promise<AnyRecord[]>;
  /** These sessions, whoever's they are; one that is gone or cannot be read is left out. @throws StoreClosed */
  readSessions(ids: readonly SessionId[]): Promise<AnyRecord[]>;
  /** What was found amiss when that client was last read; `null`: when the practice was. */
  faultsOf(client: ClientId | null): readonly Fault[];
  /** With what the trail is to tell of it, in one transaction, whole or not at all. @throws WriteFailed with what is safe and what to do. */
  write(diff: Diff, notes?: readonly AuditNote[]): Promise<void>;
  /** For backing up and restoring, whose code is loaded only when it is wanted. @throws StoreClosed */
  inside(): Inside;
  /** Another tab is upgrading the database: this one has closed its connection and must reload. */
  onSuperseded(listener: () => void): void;
}
