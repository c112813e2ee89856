import type { AuditNote } from '../domain/audit-entry';
import { canonicalJson } from '../domain/canonical-json';
import { added, applied, type Diff, joined, removed, updated } from '../domain/diff';
import { isForGood, type OtherVersion } from '../domain/other-version';
import type { AnyRecord, RecordKind } from '../domain/records';
import type { Session } from '../domain/session';
import { touchesSigned } from '../domain/signed-guard';
import { isContested, isFinal } from '../domain/take-in';
import { closeClient } from './open-client';
import { ports, store } from './ports';
import { putRecords, recordsNow, therapistAtWork } from './records';
import { flushSaves, queueSave } from './saving';

/** A record that was met in two versions. */
export interface Pair {
  readonly version: OtherVersion;
  /** `null`: it is not here any more, or cannot be read. */
  readonly inUse: AnyRecord | null;
  /** The client's, where only they tell what the record is about: a link, an addendum. */
  readonly sessions: readonly Session[];
}

export type Choice = 'in use' | 'other' | 'both';

/** Every other version that is kept, whether it was looked at or not, the latest met first. */
export async function otherVersions(): Promise<Pair[]> {
  await flushSaves();
  const inside = store().inside();
  if ((await inside.db.read(() => inside.db.rows('versions').count())) === 0) return [];
  const { readVersions } = await import('../storage/merge/read-versions');
  const pairs = await readVersions(inside);
  const differ = pairs.filter(({ version, inUse }) => canonicalJson(version.record) !== canonicalJson(inUse));
  return differ.sort((a, b) => b.version.metAt - a.version.metAt);
}

/**
 * Which choices there are: what was signed is never given up, and nothing takes its place. A consent that was
 * withdrawn is not put back in force by an older version of it.
 */
export function choicesOf({ version, inUse }: Pair): Choice[] {
  const choices: Choice[] = [];
  if (!isForGood(version.record)) choices.push('in use');
  if (inUse === null || !staysInUse(inUse, version.record)) choices.push('other');
  if (!version.settled) choices.push('both');
  return choices;
}

const staysInUse = (inUse: AnyRecord, other: AnyRecord): boolean =>
  (isContested(inUse) && isForGood(inUse)) || (isFinal(inUse) && !isFinal(other));

function diffOf({ version, inUse }: Pair, choice: Choice): Diff {
  if (choice === 'both') return updated(version, { ...version, settled: true });
  if (choice === 'in use') return removed(version);
  const { record } = version;
  return joined(inUse ? updated<AnyRecord>(inUse, record) : added(record), removed(version));
}

/** What is in memory whichever client is open. */
const ofPractice: readonly RecordKind[] = ['backup', 'card-draft', 'client', 'practice', 'therapist'];

/**
 * Takes one version, or both for good; the trail is told. `waiting`: it is chosen, but could not be saved yet,
 * which is tried again. @throws Error when it is not a choice, or earlier changes cannot be saved; then nothing
 * is chosen.
 */
export async function chooseVersion(pair: Pair, choice: Choice): Promise<'saved' | 'waiting'> {
  // The version in use may have been chosen a moment ago: what waits is on no disk, and not in the pair.
  await flushSaves();
  const diff = diffOf(pair, choice);
  if (!choicesOf(pair).includes(choice) || touchesSigned(diff))
    throw new Error(
      pair.version.record.kind === 'consent'
        ? 'A withdrawn consent stays withdrawn.'
        : 'A signed session does not change.',
    );
  const { record, clientId } = pair.version;
  const by = therapistAtWork();
  const { kind, id } = record;
  const note: AuditNote = {
    at: ports().now(),
    by,
    deed: 'chosen',
    subject: { kind, id },
    clientId,
    reason: '',
  };
  queueSave(diff, by, [note]);
  if (ofPractice.includes(kind)) putRecords(applied(recordsNow(), { ...diff, removed: [] }));
  // What is in memory of a client is read anew when the client is next opened.
  closeClient();
  return flushSaves().then(
    () => 'saved',
    // Why is said by the bar, for as long as it waits.
    () => 'waiting',
  );
}
