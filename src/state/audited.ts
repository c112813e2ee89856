import type { AuditNote } from '../domain/audit-entry';
import { notesOf, rememberedAs, saysAgain } from '../domain/audit-notes';
import type { Diff } from '../domain/diff';
import { ports } from './ports';

/** What the trail was told since it was unlocked, and need not be told again today. */
let told: ReadonlySet<string> = new Set();

/** After unlocking the day's first change of anything is told anew, by whoever unlocked. */
export function forgetTold(): void {
  told = new Set();
}

/**
 * What the trail is to be told of a change: what is given, which stands for all of a client that is
 * erased, and what the change itself says. `keep` is to be called once it is saved.
 */
export function notesFor(
  diff: Diff,
  by: AuditNote['by'],
  given: readonly AuditNote[],
): { notes: AuditNote[]; keep(): void } {
  const fresh = new Set(told);
  const named = new Set(given.flatMap(({ deed, clientId }) => (deed === 'erased' ? [clientId] : [])));
  const own = notesOf(diff, { at: ports().now(), by }).filter((note) => {
    if (note.clientId !== null && named.has(note.clientId)) return false;
    if (saysAgain(note, fresh)) return false;
    const key = rememberedAs(note);
    if (key) fresh.add(key);
    return true;
  });
  return {
    notes: [...given, ...own],
    keep: () => {
      told = fresh;
    },
  };
}
