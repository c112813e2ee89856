import { type AuditEntry, type AuditNote, auditEntrySchema, noPrevious } from '../../domain/audit-entry';
import { canonicalJson } from '../../domain/canonical-json';
import type { AuditId } from '../../domain/ids';
import { seal } from '../seal';
import type { SealedRow } from '../tables';
import type { FirstPage } from './pages';

type Trail = FirstPage['trail'];

function newChain(): string {
  const letters = btoa(String.fromCharCode(...crypto.getRandomValues(new Uint8Array(15))));
  return letters.replaceAll('+', '-').replaceAll('/', '_');
}

/** A trail with nothing on it. */
export const newTrail = (): Trail => ({ chain: newChain(), count: 0, head: noPrevious });

export async function digestOf(entry: AuditEntry): Promise<string> {
  const bytes = new TextEncoder().encode(canonicalJson(entry));
  const digest = new Uint8Array(await crypto.subtle.digest('SHA-256', bytes));
  return [...digest].map((b) => b.toString(16).padStart(2, '0')).join('');
}

/** In the order of ids, entries of one chain lie in the order of their numbers. */
const entryId = (chain: string, number: number): AuditId =>
  `${chain}-${String(number).padStart(8, '0')}` as AuditId;

/** What is told, each entry bound to the one before it; and the trail with them at its end. */
export async function sealedEntries(
  key: CryptoKey,
  trail: Trail,
  notes: readonly AuditNote[],
): Promise<{ entries: SealedRow[]; trail: Trail }> {
  const entries: SealedRow[] = [];
  let { count, head } = trail;
  for (const note of notes) {
    count += 1;
    const id = entryId(trail.chain, count);
    const told = { ...note, kind: 'audit', id, chain: trail.chain, number: count, previous: head };
    const entry = auditEntrySchema.parse(told);
    entries.push(await seal(key, entry));
    head = await digestOf(entry);
  }
  return { entries, trail: { ...trail, count, head } };
}

/** What an entry's id says of its place. */
export function placeOnTrail(id: string): { chain: string; number: number } {
  const dash = id.lastIndexOf('-');
  return { chain: id.slice(0, dash), number: Number(id.slice(dash + 1)) };
}
