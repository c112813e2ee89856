import type { Ports } from '../state/ports';

const tabLock = 'palpate-at-work';
/** After a reload the old page may take a moment to let go. */
const letGoMs = 1500;
/** Within which a tab that is asked has saved, locked and said so. */
const answerMs = 6000;
let claimed = false;

type Word = 'may I?' | 'given' | 'unsaved';
const channel = new BroadcastChannel('palpate-tabs');

/** One tab works on the records: the one that holds this lock, until it is closed or left. */
export function claimTab(patience = letGoMs): Promise<boolean> {
  if (claimed) return Promise.resolve(true);
  return new Promise((answer) => {
    const untilClosed = () => {
      claimed = true;
      answer(true);
      return new Promise<void>(() => undefined);
    };
    navigator.locks
      .request(tabLock, { signal: AbortSignal.timeout(patience) }, untilClosed)
      .catch(() => answer(false));
  });
}

export const askForTab: Ports['askForTab'] = async () => {
  // It may have been closed meanwhile.
  if (await claimTab(100)) return 'given';
  const answer = await new Promise<Word | 'silent'>((resolve) => {
    const listen = ({ data }: MessageEvent<Word>) => {
      if (data === 'may I?') return;
      channel.removeEventListener('message', listen);
      resolve(data);
    };
    channel.addEventListener('message', listen);
    setTimeout(() => {
      channel.removeEventListener('message', listen);
      resolve('silent');
    }, answerMs);
    channel.postMessage('may I?' satisfies Word);
  });
  if (answer === 'unsaved') return answer;
  return (await claimTab(answerMs)) ? 'given' : 'silent';
};

export const onTabAsked: Ports['onTabAsked'] = (close) => {
  channel.onmessage = async ({ data }: MessageEvent<Word>) => {
    if (data !== 'may I?' || !claimed) return;
    const saved = await close().then(
      () => true,
      () => false,
    );
    channel.postMessage((saved ? 'given' : 'unsaved') satisfies Word);
    if (saved) location.reload();
  };
};
