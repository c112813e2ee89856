import { type AuditEntry, noPrevious } from '../../domain/audit-entry';
import type { Fault } from '../../domain/fault';
import { batches } from '../backup/packed-rows';
import type { Inside } from '../inside';
import { openRow } from '../open-row';
import { isCutShort } from './is-cut-short';
import { digestOf, placeOnTrail } from './trail';

interface Found {
  readonly chain: string;
  readonly number: number;
  /** `null`: it does not open. */
  readonly entry: AuditEntry | null;
}

/** Entries of every trail, chain by chain and in order. */
export async function* trailOf({ db, dataKey }: Inside): AsyncGenerator<Found> {
  for await (const rows of batches(db, 'audit')) {
    const opened = await Promise.all(rows.map((row) => openRow(dataKey, 'audit', row).catch(() => null)));
    for (const [i, { id }] of rows.entries()) {
      const entry = opened[i];
      yield { ...placeOnTrail(id), entry: entry?.kind === 'audit' ? entry : null };
    }
  }
}

/** Follows one chain after the other, entry by entry. */
class Follower {
  readonly counts = { unreadable: 0, missing: 0, foreign: 0 };
  chain = '';
  number = 0;
  /** Of the last entry; `null` after one that cannot be read, so that the next bond cannot be tried. */
  digest: string | null = noPrevious;

  async follow({ chain, number, entry }: Found): Promise<void> {
    if (chain !== this.chain) [this.chain, this.number, this.digest] = [chain, 0, noPrevious];
    const gap = number - this.number - 1;
    this.counts.missing += gap;
    if (entry === null) this.counts.unreadable += 1;
    else if (gap === 0 && this.digest !== null && entry.previous !== this.digest) this.counts.foreign += 1;
    this.number = number;
    this.digest = entry && (await digestOf(entry));
  }
}

/**
 * Whether every entry is there, bound to the one before it, up to the end that the ledger knows. An entry
 * that is not is `foreign`: it, or the one before it, is not what was written.
 */
export async function checkTrail(inside: Inside, signal: AbortSignal): Promise<Fault[]> {
  const { trail } = (await inside.ledger()).firstPage;
  let { counts } = new Follower();
  let reached = 0;
  const read = async () => {
    const follower = new Follower();
    counts = follower.counts;
    reached = 0;
    for await (const found of trailOf(inside)) {
      signal.throwIfAborted();
      await follower.follow(found);
      if (found.chain !== trail.chain) continue;
      reached = found.number;
      const isEnd = reached === trail.count && follower.digest !== null;
      if (reached > trail.count || (isEnd && follower.digest !== trail.head)) counts.foreign += 1;
    }
  };
  if (await isCutShort(inside.db, read)) counts.unreadable += Math.max(1, trail.count - reached);
  else counts.missing += Math.max(0, trail.count - reached);
  return (['unreadable', 'missing', 'foreign'] as const).flatMap((what) =>
    counts[what] > 0 ? [{ kind: 'audit', client: '', what, count: counts[what] }] : [],
  );
}
