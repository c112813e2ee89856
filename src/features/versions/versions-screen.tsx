import { type ReactNode, useCallback, useEffect, useState } from 'react';
import { otherVersions, type Pair } from '../../state/versions';
import { Banner } from '../../ui/banner';
import { EmptyState } from '../../ui/empty-state';
import { ProgressBar } from '../../ui/progress-bar';
import { Screen } from '../../ui/screen';
import { TopBar } from '../../ui/top-bar';
import { VersionPanel } from './version-panel';
import styles from './versions.module.css';

/** Records that were met in two versions: those to be looked at, then those of which both are kept. */
export function VersionsScreen({ desk }: { readonly desk: ReactNode }) {
  const [pairs, setPairs] = useState<readonly Pair[] | null>(null);
  const read = useCallback(
    () =>
      otherVersions().then(
        setPairs,
        // Locked meanwhile: the door is shown instead.
        () => undefined,
      ),
    [],
  );
  useEffect(() => void read(), [read]);
  const bar = (
    <TopBar back={{ to: '/clients', label: 'Clients' }} title="Two versions">
      {desk}
    </TopBar>
  );
  return (
    <Screen bar={bar}>
      {pairs ? (
        <Pairs pairs={pairs} onChosen={read} />
      ) : (
        <ProgressBar label="Reading both versions" value={null} />
      )}
    </Screen>
  );
}

interface Props {
  readonly pairs: readonly Pair[];
  readonly onChosen: () => Promise<void>;
}

function Pairs({ pairs, onChosen }: Props) {
  if (pairs.length === 0)
    return (
      <EmptyState title="No record is here twice">
        When a backup is brought in and differs from what is here, both versions are kept and shown here.
      </EmptyState>
    );
  const open = pairs.filter(({ version }) => !version.settled);
  const settled = pairs.filter(({ version }) => version.settled);
  const panels = (list: readonly Pair[]) =>
    list.map((pair) => <VersionPanel key={pair.version.id} pair={pair} onChosen={onChosen} />);
  return (
    <>
      {open.length > 0 && (
        <Banner tone="info">
          A backup that was brought in says these otherwise. Until you choose, the version in use is the one
          that you see everywhere; the other is in no count and no letter.
        </Banner>
      )}
      {panels(open)}
      {settled.length > 0 && <h2 className={styles.kept}>Both kept</h2>}
      {panels(settled)}
    </>
  );
}
