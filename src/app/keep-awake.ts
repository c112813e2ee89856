/**
 * Keeps the screen awake until the function that it returns is called. The browser lets go whenever the
 * app is hidden, so it is asked again each time the app is shown. Where a device knows no wake lock, or
 * refuses it to save its battery, the screen sleeps as it always does.
 */
export function keepAwake(): () => void {
  if (!('wakeLock' in navigator)) return () => undefined;
  let wanted = true;
  let asking = false;
  let held: WakeLockSentinel | null = null;
  const letGo = () => void held?.release();
  const ask = async () => {
    if (asking || document.visibilityState !== 'visible' || held?.released === false) return;
    asking = true;
    held = await navigator.wakeLock.request('screen').catch(() => null);
    asking = false;
    if (!wanted) letGo();
  };
  const askWhenShown = () => void ask();
  document.addEventListener('visibilitychange', askWhenShown);
  void ask();
  return () => {
    wanted = false;
    document.removeEventListener('visibilitychange', askWhenShown);
    letGo();
  };
}
