import { useState, useSyncExternalStore } from 'react';
import { Banner } from '../ui/banner';
import { Button } from '../ui/button';
import { acceptUpdate, updates } from './updates';

/** A new version waits here until the therapist takes it. */
export function UpdateBanner() {
  const waiting = useSyncExternalStore(updates.subscribe, updates.isWaiting);
  const [problem, setProblem] = useState<string | null>(null);
  if (!waiting) return null;
  const accept = () => {
    acceptUpdate().catch(() => setProblem('The last change is not saved yet, so the update waits.'));
  };
  return (
    <Banner
      tone="info"
      title="A new version is ready"
      action={<Button onPress={accept}>Update now</Button>}
      announced
    >
      {problem ?? 'Your records are safe. Update when you have finished.'}
    </Banner>
  );
}
