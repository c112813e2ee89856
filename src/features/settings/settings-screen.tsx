import type { ReactNode } from 'react';
import { Screen } from '../../ui/screen';
import { TopBar } from '../../ui/top-bar';
import { AboutPanel } from './about-panel';
import { BackupPanel } from './backup-panel';
import { PracticePanel } from './practice-panel';
import { TherapistPanel } from './therapist-panel';

interface Props {
  /** What every bar holds at its right. */
  readonly desk: ReactNode;
}

export function SettingsScreen({ desk }: Props) {
  const bar = (
    <TopBar back={{ to: '/clients', label: 'Clients' }} title="Settings">
      {desk}
    </TopBar>
  );
  return (
    <Screen bar={bar}>
      <PracticePanel />
      <TherapistPanel />
      <BackupPanel />
      <AboutPanel />
    </Screen>
  );
}
