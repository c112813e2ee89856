import type { Pair } from '../../state/versions';
import { Banner } from '../../ui/banner';
import { EmptyState } from '../../ui/empty-state';
import { useChoosing } from './use-choosing';
import { VersionPanel } from './version-panel';
import styles from './versions.module.css';

interface Props {
  readonly pairs: readonly Pair[];
  readonly readAgain: () => Promise<void>;
}

/** Those to be looked at, then those of which both are kept. */
export function Pairs({ pairs, readAgain }: Props) {
  const choosing = useChoosing(pairs, readAgain);
  if (pairs.length === 0)
    return (
      <EmptyState title="No record is here twice">
        When a backup is brought in and differs from what is here, both versions are kept and shown here.
      </EmptyState>
    );
  const open = pairs.filter(({ version }) => !version.settled);
  const settled = pairs.filter(({ version }) => version.settled);
  const panels = (list: readonly Pair[]) =>
    list.map((pair) => <VersionPanel key={pair.version.id} pair={pair} choosing={choosing} />);
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
