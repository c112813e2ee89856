import type { ClientDraft } from './draft';

/**
 * What was typed into a form that was left without saving, so that going back loses nothing. In memory
 * only; locking replaces the page, and it with it. Keyed by client, or `new`.
 */
const kept = new Map<string, ClientDraft>();

export const keptDraft = (of: string): ClientDraft | null => kept.get(of) ?? null;

export function keepDraft(of: string, draft: ClientDraft): void {
  kept.set(of, draft);
}

export function dropDraft(of: string): void {
  kept.delete(of);
}
