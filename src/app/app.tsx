import { Suspense } from 'react';
import { LockScreen } from '../features/lock/lock-screen';
import { useLock } from '../state/lock';
import { Failure } from './failure';
import { ahead, LoadedAhead } from './loaded-ahead';
import { UpdateBanner } from './update-banner';

// Fetched while the passphrase is typed.
const practice = ahead(import('./practice').then((m) => m.default));

/** The door: behind it, once opened, the practice. Only the door is loaded at the start. */
export function App() {
  const phase = useLock((l) => l.phase);
  return (
    <Failure>
      <UpdateBanner />
      {phase === 'open' ? (
        <Suspense fallback={null}>
          <LoadedAhead screen={practice} with={{}} />
        </Suspense>
      ) : (
        <LockScreen />
      )}
    </Failure>
  );
}
