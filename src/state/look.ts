import { create } from 'zustand';
import { type LookChoice, ports } from './ports';

interface Looks {
  readonly chosen: LookChoice;
  /** In a session: dimmed, or in the chosen look, and with larger targets in both. */
  readonly treatment: 'dim' | 'undimmed' | null;
}

const useLooks = create<Looks>(() => ({ chosen: 'auto', treatment: null }));

export const useLookChoice = (): LookChoice => useLooks((l) => l.chosen);

/** At the start: the look that was chosen on this tablet. */
export const showKeptLook = (): void => show({ chosen: ports().look.kept() });

export function chooseLook(chosen: LookChoice): void {
  ports().look.keep(chosen);
  show({ chosen });
}

/** Until the function that it returns is called, the screen is that of a session. */
export function lookOfTreatment(dim: boolean): () => void {
  show({ treatment: dim ? 'dim' : 'undimmed' });
  return () => show({ treatment: null });
}

function show(change: Partial<Looks>): void {
  useLooks.setState(change);
  const { chosen, treatment } = useLooks.getState();
  ports().look.show(treatment === 'dim' ? 'treatment' : chosen, treatment !== null);
}
