import { create } from 'zustand';
import type { NewPractice } from './let-in';
import { loadStore, ports } from './ports';

interface Lock {
  readonly phase: 'starting' | 'first-run' | 'locked' | 'opening' | 'open';
  readonly problem: string | null;
  /** Nothing is here, but a practice was. */
  readonly lost: boolean;
}

export const useLock = create<Lock>(() => ({ phase: 'starting', problem: null, lost: false }));

const elsewhere = 'Palpate is open in another tab or window. Close it there, then try again here.';
const wrong = 'That passphrase does not open this practice. Nothing was changed.';

/**
 * Looks whether a practice was set up on this tablet. The door is shown on a quick guess, while the
 * code behind it is still loading; the store corrects it.
 */
export async function lookForPractice(): Promise<void> {
  const guess = (await ports().looksEmpty()) ? 'first-run' : 'locked';
  await atTheDoor(guess, async () => {
    useLock.setState({ phase: guess, problem: null });
    const condition = await (await loadStore()).condition();
    const phase = condition === 'empty' ? 'first-run' : 'locked';
    if (phase === 'first-run') useLock.setState({ lost: ports().marker.read() !== null });
    if (phase !== guess && useLock.getState().phase === guess) useLock.setState({ phase, problem: null });
  });
}

/** Makes the keys and the first records of a new practice, and opens it. */
export const setUp = (given: NewPractice): Promise<void> =>
  opening('first-run', async () => {
    const { makePractice } = await import('./let-in');
    await makePractice(given);
    return null;
  });

/** Opens the practice; a wrong passphrase opens nothing and changes nothing. */
export const unlock = (passphrase: string): Promise<void> =>
  opening('locked', async () => {
    const { openPractice } = await import('./let-in');
    return (await openPractice(passphrase)) ? null : wrong;
  });

/** Saves first, then drops the key and replaces the page. @throws Error when the saving fails. */
export async function lock(): Promise<void> {
  const { closePractice } = await import('./let-in');
  await closePractice();
  ports().leave();
}

/** `work` says what is wrong, or `null` when the practice is open. */
async function opening(otherwise: Lock['phase'], work: () => Promise<string | null>): Promise<void> {
  useLock.setState({ phase: 'opening', problem: null });
  await atTheDoor(otherwise, async () => {
    const problem = (await ports().claimTab()) ? await work() : elsewhere;
    useLock.setState(problem ? { phase: otherwise, problem } : { phase: 'open', problem: null });
  });
}

async function atTheDoor(otherwise: Lock['phase'], work: () => Promise<void>): Promise<void> {
  try {
    await work();
  } catch (reason) {
    const problem = reason instanceof Error ? reason.message : 'The database did not answer.';
    useLock.setState({ phase: otherwise, problem });
  }
}
