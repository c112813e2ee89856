import { dayWords } from '../../domain/calendar-day';
import type { Summary } from '../../state/backup/restore';
import { DataTable } from '../../ui/data-table';

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
    <DataTable
      heads={['', ...(here ? ['On this tablet'] : []), backupWords]}
      rows={rows.map(({ what, of }) => ({ head: what, cells: [...(here ? [of(here)] : []), of(backup)] }))}
    />
  );
}
