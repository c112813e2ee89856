import type { Recipient } from '../../handover/document/document';
import { ChipGroup } from '../../ui/chip-group';
import { Panel } from '../../ui/panel';
import styles from './handover.module.css';

interface Props {
  readonly recipient: Recipient;
  readonly onRecipient: (recipient: Recipient) => void;
}

const names: readonly { readonly id: Recipient; readonly label: string }[] = [
  { id: 'gp', label: 'GP' },
  { id: 'physio', label: 'Physiotherapist' },
  { id: 'client', label: 'Client' },
  { id: 'session', label: 'Copy of one session' },
  { id: 'full', label: 'Copy of everything' },
];

const about: Record<Recipient, string> = {
  gp: 'A letter of one page, two at most: red flags, findings, what was done, the plan and what is asked.',
  physio: 'Two to four pages: the history of each knot, techniques, pressure tolerated and function.',
  client: 'A page in plain words: what was found, what to change, what is normal, when to see a doctor.',
  session: 'Every field of one signed session, with what was added to it since.',
  full: 'All that is kept about this client, for a request to see the record.',
};

/** For whom the document is. */
export function RecipientPanel({ recipient, onRecipient }: Props) {
  return (
    <Panel title="For whom">
      <ChipGroup
        label="For whom"
        labelHidden
        required
        options={names}
        value={recipient}
        onChange={(to) => to && onRecipient(to)}
      />
      <p className={styles.muted}>{about[recipient]}</p>
    </Panel>
  );
}
