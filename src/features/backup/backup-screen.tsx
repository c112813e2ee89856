import type { ReactNode } from 'react';
import { Link } from 'wouter';
import { Panel } from '../../ui/panel';
import { Screen } from '../../ui/screen';
import { TopBar } from '../../ui/top-bar';
import { MadeList } from './made-list';
import { MakePanel } from './make-panel';
import { RestoreFlow } from './restore-flow';
import { TablesPanel } from './tables-panel';

interface Props {
  /** What every bar holds at its right. */
  readonly desk: ReactNode;
}

/** Making backups, and coming back from one. */
export function BackupScreen({ desk }: Props) {
  const bar = (
    <TopBar back={{ to: '/settings', label: 'Settings' }} title="Backup and restore">
      {desk}
    </TopBar>
  );
  return (
    <Screen bar={bar}>
      <MakePanel />
      <MadeList />
      <Panel title="Restore from a backup">
        <p>
          The backup is read, checked and shown beside what is here. Nothing changes until you have compared
          the two.
        </p>
        <RestoreFlow open />
        <p>
          <Link href="/versions">Records that are here in two versions</Link>
        </p>
      </Panel>
      <TablesPanel />
    </Screen>
  );
}
