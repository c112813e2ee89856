import { create } from 'zustand';
import type { NewPractice } from './let-in';
import { loadStore, ports } from './ports';
import type { Choice } from './recover';

interface Lock {
  readonly phase: 'starting' | 'first-run' | 'locked' | 'opening' | 'recovery-key' | 'choosing' | 'open';
  readonly problem: string | null;
  /** Nothing is here, but a practice was. */
  readonly lost: boolean;
  /** The files of the database are damaged, so that it does not open. */
  readonly damaged: boolean;
  /** Another tab works on the records. */
  readonly elsewhere: boolean;
  /** Seconds in which no try is taken, after wrong ones. */
  readonly waitSeconds: number;
  /** This practice has a passkey. */
  readonly passkey: boolean;
  /** A new practice's, shown once. */
  readonly recoveryKey: string | null;
  /** Opened with the recovery key: one of these chooses a new passphrase. */
  readonly therapists: readonly Choice[];
  /** A new passphrase is being kept. */
  readonly working: boolean;
}

const shut: Lock = {
  phase: 'starting',
  problem: null,
  lost: false,
  damaged: false,
  elsewhere: false,
  waitSeconds: 0,
  passkey: false,
  recoveryKey: null,
  therapists: [],
  working: false,
};

export const useLock = create<Lock>(() => shut);

const elsewhereWords = 'Palpate is open in another tab or window.';
const wrong = 'That passphrase does not open this practice. Nothing was changed.';
const wrongRecoveryKey = 'That recovery key does not open this practice. A newer one may have replaced it.';
const wrongPasskey = 'That passkey does not open this practice. Use your passphrase.';
const taken = 'This passphrase cannot be used. Choose another one.';
const notGiven = {
  unsaved: 'The other tab could not save its last change, so it stays open. Look there first.',
  silent: 'The other tab does not answer. Close it, then try again here.',
} as const;

type Outcome = Partial<Lock>;

/**
 * Looks whether a practice was set up on this tablet. The door is shown on a quick guess, while the
 * code behind it is still loading; the store corrects it.
 */
export const lookForPractice = (): Promise<void> =>
  atTheDoor('starting', async () => {
    ports().onTabAsked(closeForGood);
    const guess = (await ports().looksEmpty()) ? 'first-run' : 'locked';
    useLock.setState({ phase: guess, problem: null });
    const condition = await (await loadStore()).condition();
    const phase = condition === 'empty' ? 'first-run' : 'locked';
    if (phase === 'first-run') useLock.setState({ lost: ports().marker.read() !== null });
    if (phase !== guess && useLock.getState().phase === guess) useLock.setState({ phase, problem: null });
    if (phase === 'locked') await lookAtTheDoor();
  });

/** Makes the keys and the first records of a new practice; it opens once the recovery key was shown. */
export const setUp = (given: NewPractice): Promise<void> =>
  opening('first-run', async () => {
    const { makePractice } = await import('./let-in');
    const recoveryKey = await makePractice(given);
    // Some browsers answer only after a question to the user, and nothing waits for that.
    void ports().storage.keep();
    return { phase: 'recovery-key', recoveryKey };
  });

/** The recovery key of the new practice was written down; it is not kept. */
export const goIn = (): void => useLock.setState({ ...shut, phase: 'open' });

/** Opens the practice; a wrong passphrase opens nothing and changes nothing. */
export const unlock = (passphrase: string): Promise<void> => opening('locked', () => openBy(passphrase));

/** Asks the other tab to save and lock, then opens here. */
export const workHere = (passphrase: string): Promise<void> =>
  opening(
    'locked',
    () => openBy(passphrase),
    async () => {
      const answer = await ports().askForTab();
      return answer === 'given' ? null : { problem: notGiven[answer], elsewhere: true };
    },
  );

async function openBy(passphrase: string): Promise<Outcome> {
  const { openPractice } = await import('./let-in');
  return (await openPractice(passphrase)) ? { phase: 'open' } : { problem: wrong };
}

/** Opens with the passkey that the device offers. */
export const unlockByPasskey = (): Promise<void> =>
  opening('locked', async () => {
    const { openByPasskey } = await import('./passkey');
    return (await openByPasskey()) ? { phase: 'open' } : { problem: wrongPasskey };
  });

/** Opens with the recovery key as typed, for a new passphrase to be chosen. */
export const recover = (typed: string): Promise<void> =>
  opening('locked', async () => {
    const { openByRecoveryKey, recoveryKeyFault } = await import('./recover');
    const fault = recoveryKeyFault(typed);
    if (fault) return { problem: fault };
    const therapists = await openByRecoveryKey(typed);
    return therapists ? { phase: 'choosing', therapists } : { problem: wrongRecoveryKey };
  });

/** Gives whoever came with the recovery key a new passphrase, and lets them in. */
export async function chooseAnew(therapist: Choice['id'], passphrase: string): Promise<void> {
  useLock.setState({ working: true, problem: null });
  await atTheDoor('choosing', async () => {
    const { chooseNewPassphrase } = await import('./recover');
    const outcome = await chooseNewPassphrase(therapist, passphrase);
    useLock.setState(outcome === 'done' ? { ...shut, phase: 'open' } : { problem: taken });
  });
  useLock.setState({ working: false });
}

/** Saves first, then drops the key and replaces the page. @throws Error when the saving fails. */
export async function lock(): Promise<void> {
  await closeForGood();
  ports().leave();
}

async function closeForGood(): Promise<void> {
  const { closePractice } = await import('./let-in');
  await closePractice(() => useLock.setState(shut));
}

/** This tab works on the records, or the reason why not. */
const claimed = async (): Promise<Outcome | null> =>
  (await ports().claimTab()) ? null : { problem: elsewhereWords, elsewhere: true };

/** Without a phase of its own, what comes out leaves the door as it was, with its problem. */
async function opening(
  otherwise: Lock['phase'],
  work: () => Promise<Outcome>,
  claim: () => Promise<Outcome | null> = claimed,
): Promise<void> {
  useLock.setState({ phase: 'opening', problem: null, elsewhere: false });
  await atTheDoor(otherwise, async () => {
    const outcome = (await claim()) ?? (await work());
    useLock.setState({ phase: otherwise, ...outcome });
  });
  if (otherwise === 'locked' && useLock.getState().phase === 'locked')
    await lookAtTheDoor().catch(() => 'The problem that came first is shown.');
}

async function atTheDoor(otherwise: Lock['phase'], work: () => Promise<void>): Promise<void> {
  try {
    await work();
  } catch (reason) {
    const problem = reason instanceof Error ? reason.message : 'The database did not answer.';
    useLock.setState({ phase: otherwise, problem, damaged: isDamage(reason) });
  }
}

/** As the store says it, whose code is not at the door. */
const isDamage = (reason: unknown): boolean =>
  reason instanceof Error && 'reason' in reason && reason.reason === 'damaged';

/** What the door may know: whether to wait after wrong tries, and whether a passkey opens. */
async function lookAtTheDoor(): Promise<void> {
  const door = await (await (await loadStore()).keys()).door();
  const passkey = door.passkeys.length > 0 && (await ports().passkeys.can());
  const idle = useLock.getState().waitSeconds === 0;
  useLock.setState({ passkey, waitSeconds: Math.ceil(door.waitMs / 1000) });
  if (idle && door.waitMs > 0) ports().after(1000, countDown);
}

function countDown(): void {
  const waitSeconds = Math.max(0, useLock.getState().waitSeconds - 1);
  useLock.setState({ waitSeconds });
  if (waitSeconds > 0) ports().after(1000, countDown);
  else useLock.setState({ problem: null });
}
