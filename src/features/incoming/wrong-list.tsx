import { useState } from 'react';
import type { WrongLine } from '../../handover/incoming/sort-lines';
import { wrongLinesCsv } from '../../handover/incoming/wrong-lines-csv';
import { Button } from '../../ui/button';
import { Panel } from '../../ui/panel';
import { useDownload } from '../../ui/use-download';
import styles from './incoming.module.css';
import { rowCount } from './incoming-words';

interface Props {
  readonly heads: readonly (string | null)[];
  readonly wrong: readonly WrongLine[];
}

const step = 50;

/** Rows of which no client can be made: each with its number and why, to see and to keep. */
export function WrongList({ heads, wrong }: Props) {
  const [count, setCount] = useState(step);
  const download = useDownload();
  const save = () => {
    const names = heads.map((head, i) => head ?? `column ${i + 1}`);
    download(
      new Blob([wrongLinesCsv(names, wrong)], { type: 'text/csv;charset=utf-8' }),
      'rows-left-out.csv',
    );
  };
  return (
    <Panel title={`Cannot come in: ${rowCount(wrong.length)}`}>
      <p>Save them, mend them in a spreadsheet, and bring that file in afterwards.</p>
      <div className={styles.acts}>
        <Button
          onPress={save}
        >{`Save ${wrong.length === 1 ? 'this row' : `these ${rowCount(wrong.length)}`} as CSV`}</Button>
      </div>
      <ul className={styles.rows}>
        {wrong.slice(0, count).map(({ line, reasons }) => (
          <li key={line.number}>
            <span>
              <span className={styles.name}>{`Row ${line.number}: `}</span>
              {reasons.join(' ')}
              <span className={styles.cells}>{line.cells.filter(Boolean).slice(0, 4).join(' · ')}</span>
            </span>
          </li>
        ))}
      </ul>
      {count < wrong.length && (
        <div className={styles.acts}>
          <Button tone="plain" onPress={() => setCount(count + step)}>
            {`Show more: ${count} of ${wrong.length} are shown`}
          </Button>
        </div>
      )}
    </Panel>
  );
}
