import { csvTables } from '../../handover/csv/tables';
import type { HandoverSource } from '../../handover/source';
import { noteExported } from '../../state/note-export';
import { Button } from '../../ui/button';
import { Panel } from '../../ui/panel';
import styles from './handover.module.css';
import { type SaveFile, useSavingFile } from './use-saving-file';

interface Props {
  readonly source: HandoverSource;
  readonly saveFile?: SaveFile;
}

const names = [
  ...['clients.csv', 'events.csv', 'sessions.csv', 'findings.csv'],
  ...['treatments.csv', 'dictionary.csv'],
];

/** The record of one client for a spreadsheet, a table at a time: several files at once, browsers stop. */
export function TablesPanel({ source, saveFile }: Props) {
  const saving = useSavingFile();
  const save = saveFile ?? saving;
  const press = (name: string) => {
    const table = csvTables(source.client, source.sessions).find((one) => one.name === name);
    if (!table) return;
    save(new TextEncoder().encode(table.words), name);
    // The dictionary holds nothing about the client.
    if (name !== 'dictionary.csv') noteExported(source.client.id, 'tables');
  };
  return (
    <Panel title="As tables">
      <p className={styles.muted}>
        For a spreadsheet (CSV), with your own notes. These files are not locked. The dictionary says what
        stands in each column.
      </p>
      <div className={styles.acts}>
        {names.map((name) => (
          <Button key={name} onPress={() => press(name)}>{`Save ${name}`}</Button>
        ))}
      </div>
    </Panel>
  );
}
