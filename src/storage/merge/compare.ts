import type { RecordKind } from '../../domain/records';
import { takeIn } from '../../domain/take-in';
import type { OpenedBackup } from '../backup/read-backup';
import type { Watch } from '../backup/watch';
import type { Inside } from '../inside';
import { metRecords } from './met';

export interface Share {
  readonly fresh: number;
  readonly same: number;
  /** Here and in the backup, with different content. */
  readonly differing: number;
}

/** What bringing a backup in would add to what is here. */
export interface Comparison {
  readonly clients: Share;
  readonly sessions: Share;
  /** All else of a client or the practice; not the trail, which backups were made, nor what follows from the rest. */
  readonly others: Share;
  /** Clients who were erased here, and stay so. */
  readonly erased: number;
}

const none: Share = { fresh: 0, same: 0, differing: 0 };

const places: Partial<Record<RecordKind, 'clients' | 'sessions' | null>> = {
  client: 'clients',
  session: 'sessions',
  audit: null,
  backup: null,
  'open-sessions': null,
};

/** Nothing is changed by comparing. @throws BackupRefused or the signal's reason. */
export async function compareWith(inside: Inside, backup: OpenedBackup, watch: Watch): Promise<Comparison> {
  let all: Comparison = { clients: none, sessions: none, others: none, erased: 0 };
  for await (const { theirs, here, erased, stale } of metRecords(inside, backup, watch)) {
    if (erased && theirs.kind === 'client') all = { ...all, erased: all.erased + 1 };
    if (erased || stale) continue;
    const special = places[theirs.kind];
    const place = special === undefined ? 'others' : special;
    if (place) all = { ...all, [place]: withOne(all[place], takeIn(here, theirs)) };
  }
  return all;
}

function withOne(share: Share, taken: ReturnType<typeof takeIn>): Share {
  if (taken === 'new') return { ...share, fresh: share.fresh + 1 };
  if (taken === 'same') return { ...share, same: share.same + 1 };
  return { ...share, differing: share.differing + 1 };
}
