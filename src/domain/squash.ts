import { type Diff, noDiff } from './diff';
import type { AnyRecord } from './records';

/**
 * One change that does what `first` and then `second` do: what was typed while a save was under way
 * is saved in one go. `second` must have been made on the records that `first` gave.
 */
export function squashed(first: Diff, second: Diff): Diff {
  const ends = new Map<string, { from: AnyRecord | null; to: AnyRecord | null }>();
  const note = (from: AnyRecord | null, to: AnyRecord | null) => {
    const r = from ?? to;
    if (!r) return;
    const key = `${r.kind} ${r.id}`;
    const seen = ends.get(key);
    ends.set(key, { from: seen ? seen.from : from, to });
  };
  for (const diff of [first, second]) {
    for (const r of diff.removed) note(r, null);
    for (const r of diff.added) note(null, r);
    for (const [from, to] of diff.updated) note(from, to);
  }
  let all = noDiff;
  for (const { from, to } of ends.values()) {
    if (from && to) all = { ...all, updated: [...all.updated, [from, to]] };
    else if (to) all = { ...all, added: [...all.added, to] };
    else if (from) all = { ...all, removed: [...all.removed, from] };
  }
  return all;
}
