import type { SessionNotes } from '../../domain/commands/command';
import type { SessionId } from '../../domain/ids';
import { dispatch } from '../../state/records';

export type EditNotes = (notes: Partial<SessionNotes>) => void;

/** Saves answers of a visit one by one, with every tap and every letter. */
export const editingNotes =
  (sessionId: SessionId, onProblem: (why: string | null) => void): EditNotes =>
  (notes) => {
    const done = dispatch({ type: 'edit-session', sessionId, notes });
    onProblem(done.ok ? null : done.why);
  };
