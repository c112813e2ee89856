import type { OpenedBackup } from '../../storage/backup/read-backup';
import type { Watch } from '../../storage/backup/watch';
import type { Comparison, Share } from '../../storage/merge/compare';
import type { Staged, StagedWhole } from '../../storage/restore/staged';
import type { Summary } from '../../storage/restore/summary';
import { asTyped } from '../as-typed';
import { hereWord } from '../marker-words';
import { ports, store } from '../ports';
import { whoIsAtWork } from '../records';
import { flushSaves } from '../saving';

export type { Comparison, Share, Staged, StagedWhole, Summary };
export type Opened = OpenedBackup;

export interface LookedAt {
  /** Milliseconds since 1970. */
  readonly madeAt: number;
  /** `null`: this passphrase does not open it. @throws Error with words for the screen. */
  open(passphrase: string): Promise<Opened | null>;
}

/** @throws Error with words for the screen: no backup, a damaged one, a newer one. */
export async function lookAtBackup(file: Blob): Promise<LookedAt> {
  const { madeAt, unlock } = await (await ports().loadBackups()).look(file);
  return { madeAt, open: (passphrase) => unlock(asTyped(passphrase)) };
}

const elsewhere = 'Palpate is open in another tab or window. Close it there, then try again here.';

/** The whole backup, verified, beside what is in use. @throws Error with words, or the signal's reason. */
export async function stageBackup(backup: Opened, watch: Watch): Promise<StagedWhole> {
  if (!(await ports().claimTab())) throw new Error(elsewhere);
  const told = { at: ports().now(), by: whoIsAtWork() };
  return (await ports().loadBackups()).stageWhole(backup, told, watch);
}

/** What is on this tablet now, of an open practice. */
export async function summaryHere(watch: Watch): Promise<Summary> {
  await flushSaves();
  return (await ports().loadBackups()).summary(store().inside(), watch);
}

/** What bringing the backup in would add to the open practice. @throws Error with words, or the signal's reason. */
export async function compareBackup(backup: Opened, watch: Watch): Promise<Comparison> {
  await flushSaves();
  return (await ports().loadBackups()).compare(store().inside(), backup, watch);
}

/** The open practice with the backup brought in, beside it. @throws Error with words, or the signal's reason. */
export async function stageMerge(backup: Opened, watch: Watch): Promise<Staged> {
  await flushSaves();
  const told = { at: ports().now(), by: whoIsAtWork() };
  return (await ports().loadBackups()).stageMerge(store().inside(), backup, told, watch);
}

/**
 * From here on the staged practice is the one in use, and the page starts afresh, locked.
 * @throws Error with words; then what is in use stays.
 */
export async function swapIn(staged: Staged): Promise<void> {
  // It goes by the practice that is being replaced.
  const word = ports().marker.read();
  ports().marker.write(null);
  try {
    await staged.swapIn();
  } catch (reason) {
    ports().marker.write(word);
    throw reason;
  }
  ports().marker.write(hereWord);
  ports().leave();
}
