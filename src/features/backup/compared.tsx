import { dayWords } from '../../domain/calendar-day';
import type { Summary } from '../../state/backup/restore';
import styles from './backup.module.css';

interface Props {
  /** `null`: there is no practice on this tablet to compare with. */
  readonly here: Summary | null;
  readonly backup: Summary;
  /** Over the column of the second. */
  readonly backupWords: string;
}

const figure = (n: number) => n.toLocaleString('en-GB');
const newest = ({ newest: day }: Summary) => (day === null ? 'None' : dayWords(day));

const rows = [
  { what: 'Clients', of: (s: Summary) => figure(s.clients) },
  { what: 'Sessions', of: (s: Summary) => figure(s.sessions) },
  { what: 'Newest session', of: newest },
];

/** Two practices side by side, in the facts by which a person tells them apart. */
export function Compared({ here, backup, backupWords }: Props) {
  return (
    <table className={styles.compared}>
      <thead>
        <tr>
          <td />
          {here && <th scope="col">On this tablet</th>}
          <th scope="col">{backupWords}</th>
        </tr>
      </thead>
      <tbody>
        {rows.map(({ what, of }) => (
          <tr key={what}>
            <th scope="row">{what}</th>
            {here && <td>{of(here)}</td>}
            <td>{of(backup)}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
