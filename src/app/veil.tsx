import { useEffect } from 'react';
import { createPortal } from 'react-dom';
import { useRoute } from 'wouter';
import { useSaving } from '../state/saving';
import { inSight, lift, outOfSight, seeSession, startWatching, used, useWatch } from '../state/watch/watch';
import { BrandMark } from '../ui/brand-mark';
import styles from './veil.module.css';

const uses = ['pointerdown', 'pointermove', 'wheel', 'keydown'] as const;
const quietly = { capture: true, passive: true } as const;

/**
 * Watches whether anybody is at work, and covers the screen when not. The cover is put on the page itself,
 * at once: the picture that the app switcher takes does not wait for React.
 */
export function Veil() {
  const { cover, unsaved } = useWatch();
  const { state, why } = useSaving();
  const [, inSession] = useRoute('/clients/:clientId/sessions/:sessionId/*?');
  const sessionId = inSession?.sessionId ?? null;
  useEffect(() => seeSession(sessionId), [sessionId]);
  useEffect(watchPage, []);
  if (cover === 'none') return null;
  return createPortal(
    <button
      type="button"
      className={styles.veil}
      data-veil
      // An open dialog would make it inert, as it does with everything beside itself.
      data-react-aria-top-layer
      onClick={lift}
      disabled={cover === 'blank'}
    >
      {cover === 'veil' && (
        <>
          <BrandMark size={64} />
          <span className={styles.title}>{unsaved ? 'Not locked yet' : 'Tap to go on'}</span>
          <span className={styles.words}>
            {unsaved
              ? `${why ?? 'The last change is not saved yet.'} It is tried again and again; then Palpate locks itself.`
              : state === 'saved'
                ? 'Everything is saved.'
                : (why ?? 'The last change is being saved.')}
          </span>
        </>
      )}
    </button>,
    document.body,
  );
}

function watchPage(): () => void {
  let focused: Element | null = null;
  const stopCovering = useWatch.subscribe(({ cover }, before) => {
    if (cover === before.cover) return;
    if (before.cover === 'none') focused = document.activeElement;
    if (cover === 'none') delete document.documentElement.dataset.cover;
    else document.documentElement.dataset.cover = cover;
    if (cover === 'none' && focused instanceof HTMLElement) focused.focus({ preventScroll: true });
  });
  const onKey = (e: KeyboardEvent) => {
    if (useWatch.getState().cover !== 'veil') return;
    // Whoever types on without looking must not type into what is hidden.
    e.preventDefault();
    e.stopPropagation();
    lift();
  };
  const onVisibility = () => (document.visibilityState === 'hidden' ? outOfSight() : inSight());
  for (const use of uses) addEventListener(use, used, quietly);
  addEventListener('keydown', onKey, { capture: true });
  addEventListener('pagehide', outOfSight);
  addEventListener('pageshow', inSight);
  document.addEventListener('visibilitychange', onVisibility);
  startWatching();
  if (document.visibilityState === 'hidden') outOfSight();
  return () => {
    for (const use of uses) removeEventListener(use, used, quietly);
    removeEventListener('keydown', onKey, { capture: true });
    removeEventListener('pagehide', outOfSight);
    removeEventListener('pageshow', inSight);
    document.removeEventListener('visibilitychange', onVisibility);
    stopCovering();
    delete document.documentElement.dataset.cover;
  };
}
