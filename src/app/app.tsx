import { lazy, Suspense } from 'react';
import { LockScreen } from '../features/lock/lock-screen';
import { useLock } from '../state/lock';
import { ahead, LoadedAhead } from '../ui/loaded-ahead';
import { Failure } from './failure';
import { UpdateBanner } from './update-banner';

// Fetched while the passphrase is typed.
const practice = ahead(import('./practice').then((m) => m.default));

const RestoreDoor = lazy(async () => ({ default: (await import('../features/backup/screens')).RestoreDoor }));
const restore = (back: () => void) => (
  <Suspense fallback={null}>
    <RestoreDoor onBack={back} />
  </Suspense>
);

/** The door: behind it, once opened, the practice. Only the door is loaded at the start. */
export function App() {
  const phase = useLock((l) => l.phase);
  return (
    <Failure>
      <UpdateBanner />
      {phase === 'open' ? <LoadedAhead screen={practice} with={{}} /> : <LockScreen restore={restore} />}
    </Failure>
  );
}
