import { lazy, Suspense } from 'react';
import { BrowserRouter, Navigate, Route, Routes } from 'react-router';
import { LockScreen } from '../features/lock/lock-screen';
import { useLock } from '../state/lock';
import { Failure } from './failure';
import { UpdateBanner } from './update-banner';

const Practice = lazy(() => import('./practice'));

/** The door: behind it, once opened, the practice. */
export function App() {
  const phase = useLock((l) => l.phase);
  return (
    <Failure>
      <BrowserRouter>
        <UpdateBanner />
        {phase === 'open' ? (
          <Suspense fallback={null}>
            <Routes>
              <Route path="/" element={<Navigate to="/clients" replace />} />
              <Route path="/*" element={<Practice />} />
            </Routes>
          </Suspense>
        ) : (
          <LockScreen />
        )}
      </BrowserRouter>
    </Failure>
  );
}
