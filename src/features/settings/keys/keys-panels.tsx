import { Banner } from '../../../ui/banner';
import { TherapistsPanel } from './therapists-panel';
import { UnlockingPanel } from './unlocking-panel';
import { useKeys } from './use-keys';

/** Who can unlock, and how. */
export function KeysPanels() {
  const { keys, problem, look } = useKeys();
  if (problem)
    return (
      <Banner tone="problem" title="The keys cannot be shown" announced>
        {problem}
      </Banner>
    );
  if (!keys) return null;
  return (
    <>
      <TherapistsPanel keys={keys} look={look} />
      <UnlockingPanel keys={keys} look={look} />
    </>
  );
}
