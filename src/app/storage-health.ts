import type { Ports } from '../state/ports';

/** Safari of iPhone and iPad, which also calls itself a Mac; a Mac has no touch screen. */
const isTouchApple = (): boolean =>
  /iPhone|iPad|Macintosh/.test(navigator.userAgent) &&
  navigator.maxTouchPoints > 1 &&
  /^Apple/.test(navigator.vendor);

const isInstalled = (): boolean => matchMedia('(display-mode: standalone)').matches;

/** What the browser says of its storage; where it says nothing, the worst is taken to be true. */
export const storageHealth: Ports['storage'] = {
  async health() {
    const [kept, { usage = 0, quota = 0 }] = await Promise.all([
      (navigator.storage?.persisted?.() ?? Promise.resolve(false)).catch(() => false),
      (navigator.storage?.estimate?.() ?? Promise.resolve({})).catch(() => ({ usage: 0, quota: 0 })),
    ]);
    return { kept, used: usage, quota, installAdvised: isTouchApple() && !isInstalled() };
  },
  keep: () => (navigator.storage?.persist?.() ?? Promise.resolve(false)).catch(() => false),
};
