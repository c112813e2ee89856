import { type ReactNode, useCallback, useEffect, useState } from 'react';
import { useSaving } from '../../state/saving';
import { otherVersions, type Pair } from '../../state/versions';
import { ProgressBar } from '../../ui/progress-bar';
import { Screen } from '../../ui/screen';
import { TopBar } from '../../ui/top-bar';
import { Pairs } from './pairs';

/** Records that were met in two versions: those to be looked at, then those of which both are kept. */
export function VersionsScreen({ desk }: { readonly desk: ReactNode }) {
  const [pairs, setPairs] = useState<readonly Pair[] | null>(null);
  const read = useCallback(
    () =>
      otherVersions().then(
        setPairs,
        // Locked meanwhile, and the door is shown instead; or something waits for its saving.
        () => undefined,
      ),
    [],
  );
  const unread = pairs === null;
  const saved = useSaving(({ state }) => state === 'saved');
  useEffect(() => {
    if (unread && saved) void read();
  }, [unread, saved, read]);
  const bar = (
    <TopBar back={{ to: '/clients', label: 'Clients' }} title="Two versions">
      {desk}
    </TopBar>
  );
  return (
    <Screen bar={bar}>
      {pairs ? (
        <Pairs pairs={pairs} readAgain={read} />
      ) : (
        <ProgressBar label="Reading both versions" value={null} />
      )}
    </Screen>
  );
}
