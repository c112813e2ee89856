import type { ReactNode } from 'react';
import { AboutPanel } from './about-panel';
import { AdvicePanel } from './advice-panel';
import { FactorsPanel } from './factors-panel';
import { KeysPanels } from './keys/keys-panels';
import { LookPanel } from './look-panel';
import { NewClientsPanel } from './new-clients-panel';
import { PhrasesPanel } from './phrases-panel';
import { PracticePanel } from './practice-panel';
import { SessionPanel } from './session-panel';
import { StoragePanel } from './storage-panel';
import { TechniquesPanel } from './techniques-panel';
import { TherapistPanel } from './therapist-panel';
import { TimesPanel } from './times-panel';
import { WatchedPanel } from './watched-panel';

interface SettingsPage {
  /** In the address. */
  readonly id: string;
  readonly title: string;
  /** What is found there, in a line. */
  readonly about: string;
  /** `null`: a screen of its own, at the same address. */
  readonly panels: ReactNode | null;
}

/** Everything that can be set, in the order in which a therapist meets it. */
export const pages: readonly SettingsPage[] = [
  {
    id: 'practice',
    title: 'Practice',
    about: 'Name, address and therapist, as your letters show them',
    panels: (
      <>
        <PracticePanel />
        <TherapistPanel />
      </>
    ),
  },
  {
    id: 'treatment',
    title: 'Treatment',
    about: 'Techniques, your hand, light, and the timer’s buzz',
    panels: (
      <>
        <TechniquesPanel />
        <SessionPanel />
      </>
    ),
  },
  {
    id: 'reasons',
    title: 'Reasons for a visit',
    about: 'Phrases offered at the start of a session',
    panels: (
      <PhrasesPanel
        of="phrases"
        title="Reasons for a visit"
        hint="Offered in this order at the start of a session, one tap each."
        add="New reason"
      />
    ),
  },
  {
    id: 'factors',
    title: 'Factors',
    about: 'What is asked before hands on, and which are watched',
    panels: (
      <>
        <FactorsPanel />
        <WatchedPanel />
      </>
    ),
  },
  {
    id: 'advice',
    title: 'Advice',
    about: 'Your library of advice, by factor',
    panels: <AdvicePanel />,
  },
  {
    id: 'tested-again',
    title: 'Tested again',
    about: 'Phrases for range or function, offered at the end of a session',
    panels: (
      <PhrasesPanel
        of="retests"
        title="Range or function, tested again"
        hint="Offered in this order at the end of a session, one tap each."
        add="New phrase"
      />
    ),
  },
  {
    id: 'look',
    title: 'Look and figure',
    about: 'Light or dark, and the figure of new clients',
    panels: (
      <>
        <LookPanel />
        <NewClientsPanel />
      </>
    ),
  },
  {
    id: 'keys',
    title: 'Unlocking',
    about: 'Therapists, passphrases, the recovery key, and when Palpate locks',
    panels: (
      <>
        <KeysPanels />
        <TimesPanel />
      </>
    ),
  },
  {
    id: 'records',
    title: 'Records on this tablet',
    about: 'How they are kept, and how much room there is',
    panels: <StoragePanel />,
  },
  {
    id: 'incoming',
    title: 'Clients from a file',
    about: 'A list that another program has written as CSV',
    panels: null,
  },
  {
    id: 'backup',
    title: 'Backup and restore',
    about: 'One encrypted file, and the way back from it',
    panels: null,
  },
  {
    id: 'retention',
    title: 'Keeping and erasing',
    about: 'How long records are kept, and whose time is over',
    panels: null,
  },
  {
    id: 'audit',
    title: 'Audit trail',
    about: 'Who created, signed, exported or erased what, and when',
    panels: null,
  },
  {
    id: 'about',
    title: 'About Palpate',
    about: 'Version, licences, and where the records are',
    panels: <AboutPanel />,
  },
];
