import type { Ghost } from '../../analysis/recurrence-types';
import type { Finding } from '../../domain/finding';

/** What the sheet beside the map is about. */
export type Selection =
  | { readonly what: 'visit' }
  | { readonly what: 'finding'; readonly id: string }
  | { readonly what: 'ghost'; readonly id: string };

/** What a tap on the map means. */
export type Tool = 'mark' | 'refer' | 'clear';

export const visit: Selection = { what: 'visit' };

export const selectedFinding = (s: Selection, findings: readonly Finding[]): Finding | null =>
  s.what === 'finding' ? (findings.find((f) => f.id === s.id) ?? null) : null;

export const selectedGhost = (s: Selection, ghosts: readonly Ghost[]): Ghost | null =>
  s.what === 'ghost' ? (ghosts.find((g) => g.knot === s.id) ?? null) : null;
