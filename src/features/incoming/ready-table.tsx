import { useState } from 'react';
import { dayWords } from '../../domain/calendar-day';
import type { ClientDetails } from '../../domain/commands/command';
import { nhsNumberWords } from '../../domain/nhs-number';
import type { CardField, Columns } from '../../handover/incoming/card-fields';
import type { ReadyLine } from '../../handover/incoming/sort-lines';
import { Button } from '../../ui/button';
import { DataTable } from '../../ui/data-table';
import styles from './incoming.module.css';

interface Shown {
  readonly head: string;
  readonly from: readonly CardField[];
  /** Stays on one line. */
  readonly whole?: boolean;
  of(card: ClientDetails): string;
}

const all: readonly Shown[] = [
  { head: 'Name', from: ['name', 'first-name', 'last-name'], of: (c) => c.name },
  { head: 'Date of birth', from: ['date-of-birth'], whole: true, of: (c) => dayWords(c.dateOfBirth) },
  { head: 'NHS number', from: ['nhs-number'], whole: true, of: (c) => nhsNumberWords(c.nhsNumber) },
  { head: 'Phone', from: ['phone'], of: (c) => c.phone },
  { head: 'Email', from: ['email'], of: (c) => c.email },
  { head: 'GP practice', from: ['gp-practice'], of: (c) => c.gpPractice },
  { head: 'Contraindications', from: ['contraindications'], of: (c) => c.contraindications.join('; ') },
  { head: 'Notes', from: ['notes'], of: (c) => c.notes },
];

const step = 50;
const first = 5;

/** The cards as they would be; dates in words, so that an exchanged day and month is seen. */
export function ReadyTable({
  ready,
  columns,
}: {
  readonly ready: readonly ReadyLine[];
  readonly columns: Columns;
}) {
  const [count, setCount] = useState(first);
  const shown = all.filter(({ from }) => from.some((field) => columns.includes(field)));
  return (
    <>
      <DataTable
        scrolls="Clients to be added"
        heads={['Row', ...shown.map(({ head }) => head)]}
        rows={ready.slice(0, count).map(({ line, card }) => ({
          head: String(line.number),
          cells: shown.map(({ head, whole, of }) => (
            <span key={head} className={whole ? styles.whole : styles.cell}>
              {of(card)}
            </span>
          )),
        }))}
      />
      {count < ready.length && (
        <div className={styles.acts}>
          <Button tone="plain" onPress={() => setCount(count + step)}>
            {`Show more: ${count} of ${ready.length} are shown`}
          </Button>
        </div>
      )}
    </>
  );
}
