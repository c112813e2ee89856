import { lazy, Suspense } from 'react';
import { LockScreen } from '../features/lock/lock-screen';
import { useLock } from '../state/lock';
import { Failure } from './failure';
import { UpdateBanner } from './update-banner';

const Practice = lazy(() => import('./practice'));

/** The door: behind it, once opened, the practice. Only the door is loaded at the start. */
export function App() {
  const phase = useLock((l) => l.phase);
  return (
    <Failure>
      <UpdateBanner />
      {phase === 'open' ? (
        <Suspense fallback={null}>
          <Practice />
        </Suspense>
      ) : (
        <LockScreen />
      )}
    </Failure>
  );
}
