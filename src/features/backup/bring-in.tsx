import type { Comparison, Share } from '../../state/backup/restore';
import { useDamage } from '../../state/damage';
import { Button } from '../../ui/button';
import { DataTable } from '../../ui/data-table';
import styles from './backup.module.css';
import { clientCount } from './backup-words';

interface Props {
  readonly comparison: Comparison;
  readonly onBringIn: () => void;
}

const figure = (n: number) => n.toLocaleString('en-GB');

const rows = [
  { what: 'Clients', of: (c: Comparison) => c.clients },
  { what: 'Sessions', of: (c: Comparison) => c.sessions },
  { what: 'Other records', of: (c: Comparison) => c.others },
];

const columns: readonly { readonly head: string; readonly of: (share: Share) => number }[] = [
  { head: 'New', of: (s) => s.fresh },
  { head: 'Same as here', of: (s) => s.same },
  { head: 'Different', of: (s) => s.differing },
];

const erasedWords = (n: number) =>
  `${clientCount(n)} of this backup ${n === 1 ? 'was' : 'were'} erased here, and will stay erased.`;

/** What bringing the backup in would add, and the way to do it. Nothing that is here goes away by it. */
export function BringIn({ comparison, onBringIn }: Props) {
  const damaged = useDamage(({ faults, setBack }) => setBack || faults.length > 0);
  const shares = rows.map(({ of }) => of(comparison));
  const adds = damaged || shares.some(({ fresh, differing }) => fresh + differing > 0);
  return (
    <section className={styles.column} aria-labelledby="bring-in">
      <h3 id="bring-in" className={styles.heading}>
        Bring in what is missing here
      </h3>
      <p>
        {adds
          ? 'What is only in the backup is added. Nothing here is taken away. Where the two differ, both versions are kept, and you choose between them later.'
          : 'Everything in this backup is here already, so there is nothing to bring in.'}
      </p>
      <DataTable
        heads={['', ...columns.map(({ head }) => head)]}
        rows={rows.map(({ what, of }) => ({
          head: what,
          cells: columns.map((column) => figure(column.of(of(comparison)))),
        }))}
      />
      {comparison.erased > 0 && <p>{erasedWords(comparison.erased)}</p>}
      {damaged && (
        <p>
          Some records here are damaged or missing. Those that are whole in the backup come back; of the
          others you are not reminded any more, so keep this backup and older ones.
        </p>
      )}
      {adds && (
        <>
          <p className={styles.muted}>Palpate then locks. Your own passphrase opens it as before.</p>
          <div className={styles.acts}>
            <Button tone="primary" onPress={onBringIn}>
              Bring it in
            </Button>
          </div>
        </>
      )}
    </section>
  );
}
