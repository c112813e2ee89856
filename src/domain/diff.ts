import type { AnyRecord, RecordKind, Records } from './records';

/** A change as data. Applied, it gives the next records; reversed, it undoes itself. */
export interface Diff {
  readonly added: readonly AnyRecord[];
  readonly updated: readonly (readonly [from: AnyRecord, to: AnyRecord])[];
  readonly removed: readonly AnyRecord[];
}

export const noDiff: Diff = { added: [], updated: [], removed: [] };
export const added = (...records: AnyRecord[]): Diff => ({ ...noDiff, added: records });
export const updated = <R extends AnyRecord>(from: R, to: R): Diff => ({ ...noDiff, updated: [[from, to]] });
export const removed = (...records: AnyRecord[]): Diff => ({ ...noDiff, removed: records });

export const isEmpty = (d: Diff): boolean => d.added.length + d.updated.length + d.removed.length === 0;

export const joined = (a: Diff, b: Diff): Diff => ({
  added: [...a.added, ...b.added],
  updated: [...a.updated, ...b.updated],
  removed: [...a.removed, ...b.removed],
});

export const reversed = (d: Diff): Diff => ({
  added: d.removed,
  updated: d.updated.map(([from, to]) => [to, from] as const),
  removed: d.added,
});

/** The next records. Only the tables that change are copied. */
export function applied(records: Records, diff: Diff): Records {
  const tables = new Map<RecordKind, Map<string, AnyRecord>>();
  const table = (kind: RecordKind) => {
    const open = tables.get(kind) ?? new Map<string, AnyRecord>(records[kind]);
    tables.set(kind, open);
    return open;
  };
  for (const r of diff.removed) table(r.kind).delete(r.id);
  for (const r of diff.added) table(r.kind).set(r.id, r);
  for (const [, to] of diff.updated) table(to.kind).set(to.id, to);
  return { ...records, ...Object.fromEntries(tables) };
}

/** Records of a list put into tables; a later one of the same id wins. */
export const recordsFrom = (records: Records, list: readonly AnyRecord[]): Records =>
  applied(records, { added: list, updated: [], removed: [] });
