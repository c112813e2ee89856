import type { AuditEntry } from '../../domain/audit-entry';
import { digestOf, newTrail, sealedEntries } from '../ledger/trail';
import type { SealedRow } from '../tables';
import type { Met } from './met';

type Trail = ReturnType<typeof newTrail>;

/**
 * The trail of a backup beside the one that is here. A chain that is here too goes on where it ended here. Where
 * the two tell different things under one number, both went on from one point, as after an earlier state of
 * the tablet was put back: from there on theirs is a chain of its own, bound anew, entry by entry. Its name
 * follows from where it begins, so that the same backup brought in again finds it here.
 */
export class CarriedTrail {
  readonly #branches = new Map<string, Trail>();

  constructor(private readonly key: CryptoKey) {}

  /** The row to be added; `null`: nothing, it is here. Entries of one chain come in their order. */
  async rowOf(entry: AuditEntry, here: Met['here']): Promise<SealedRow | 'as it is' | null> {
    const branch = this.#branches.get(entry.chain);
    if (branch) return this.#bound(entry, branch);
    if (here === null) return 'as it is';
    const [own, theirs] = await Promise.all([digestOf(here as AuditEntry), digestOf(entry)]);
    if (own === theirs) return null;
    return this.#bound(entry, { ...newTrail(), chain: theirs.slice(0, 32) });
  }

  async #bound(entry: AuditEntry, branch: Trail): Promise<SealedRow | null> {
    const { at, by, deed, subject, clientId, reason } = entry;
    const note = { at, by, deed, subject, clientId, reason };
    const { entries, trail } = await sealedEntries(this.key, branch, [note]);
    this.#branches.set(entry.chain, trail);
    return entries[0] ?? null;
  }
}
