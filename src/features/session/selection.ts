import type { Ghost } from '../../analysis/recurrence-types';
import type { Finding } from '../../domain/finding';
import type { Treatment } from '../../domain/treatment';

/** What the sheet beside the map is about. */
export type Selection =
  | { readonly what: 'visit' }
  | { readonly what: 'finding'; readonly id: string }
  | { readonly what: 'ghost'; readonly id: string }
  /** A treatment over an area, or `null` while one is to be painted. */
  | { readonly what: 'area'; readonly id: string | null };

/** What a tap on the map means. */
export type Tool = 'mark' | 'refer' | 'clear' | 'work';

export const visit: Selection = { what: 'visit' };

export const selectedFinding = (s: Selection, findings: readonly Finding[]): Finding | null =>
  s.what === 'finding' ? (findings.find((f) => f.id === s.id) ?? null) : null;

export const selectedGhost = (s: Selection, ghosts: readonly Ghost[]): Ghost | null =>
  s.what === 'ghost' ? (ghosts.find((g) => g.knot === s.id) ?? null) : null;

export const selectedArea = (s: Selection, treatments: readonly Treatment[]): Treatment | null =>
  s.what === 'area' ? (treatments.find((t) => t.id === s.id && t.area !== null) ?? null) : null;
