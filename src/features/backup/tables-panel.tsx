import { useState } from 'react';
import { type TableFile, TableFiles } from '../../handover/csv/table-files';
import { everyClient, noteTablesExported } from '../../state/every-client';
import { Banner } from '../../ui/banner';
import { Button } from '../../ui/button';
import { Panel } from '../../ui/panel';
import { ProgressBar } from '../../ui/progress-bar';
import { useDownload } from '../../ui/use-download';
import styles from './backup.module.css';
import { unreadableWords } from './backup-words';
import { useLongWork } from './use-long-work';

type Stage =
  | { readonly at: 'none' | 'cancelled' }
  | { readonly at: 'failed'; readonly why: string }
  | { readonly at: 'made'; readonly files: readonly TableFile[]; readonly unreadable: number };

/** Everything that all clients' records hold in figures and words, for a spreadsheet or another program. */
export function TablesPanel() {
  const work = useLongWork();
  const [stage, setStage] = useState<Stage>({ at: 'none' });
  const make = async () => {
    setStage({ at: 'none' });
    const ended = await work.run(async (watch) => {
      const tables = new TableFiles();
      const unreadable = await everyClient((client, sessions) => tables.add(client, sessions), watch);
      return { files: tables.finish(), unreadable };
    });
    if (ended.how === 'done') setStage({ at: 'made', ...ended.value });
    else setStage(ended.how === 'failed' ? { at: 'failed', why: ended.why } : { at: 'cancelled' });
  };
  return (
    <Panel title="All clients as tables">
      <p>
        Clients, sessions, findings and treatments for a spreadsheet (CSV), with a dictionary that says what
        stands in each column. Your own notes are in them, sample clients are not.
      </p>
      <p className={styles.muted}>
        These files are not encrypted, and they are no backup: nothing can be restored from them but cards.
      </p>
      {work.done === null ? (
        <div className={styles.acts}>
          <Button onPress={() => void make()}>
            {stage.at === 'made' ? 'Make them again' : 'Make the tables'}
          </Button>
        </div>
      ) : (
        <>
          <ProgressBar label="Reading one client after another" value={work.done} />
          <div className={styles.acts}>
            <Button onPress={work.cancel}>Cancel</Button>
          </div>
        </>
      )}
      <Outcome stage={stage} />
    </Panel>
  );
}

function Outcome({ stage }: { readonly stage: Stage }) {
  const download = useDownload();
  if (stage.at === 'cancelled')
    return (
      <Banner tone="info" title="No tables were made" announced>
        It was cancelled. Nothing was changed.
      </Banner>
    );
  if (stage.at === 'failed')
    return (
      <Banner tone="problem" title="No tables were made" announced>
        {`${stage.why} The records on this tablet are unchanged.`}
      </Banner>
    );
  if (stage.at !== 'made') return null;
  const save = ({ file, name }: TableFile) => {
    download(file, name);
    noteTablesExported();
  };
  return (
    <>
      {stage.unreadable > 0 && (
        <Banner tone="warning" title="The tables are not complete" announced>
          {unreadableWords(stage.unreadable)}
        </Banner>
      )}
      <p role="status">The tables are made. Save each of them where it is safe.</p>
      <div className={styles.acts}>
        {stage.files.map((table) => (
          <Button key={table.name} onPress={() => save(table)}>
            {`Save ${table.name}`}
          </Button>
        ))}
      </div>
    </>
  );
}
