import { OctagonAlert } from 'lucide-react';
import { emergenciesPresent, emergencyWords, type RedFlagCheck } from '../../../domain/red-flags';
import { callWords, stopWords } from '../../../parts/red-flag-banner';
import content from '../../../parts/sheet-content.module.css';
import { Button } from '../../../ui/button';
import { Dialog } from '../../../ui/dialog';
import styles from '../session.module.css';

interface Props {
  readonly check: RedFlagCheck;
  readonly onClose: () => void;
}

/** What to do now, and nothing else: no treatment is offered. What was answered is recorded already. */
export function StopDialog({ check, onClose }: Props) {
  return (
    <Dialog
      open
      decision
      wide
      treatment
      title={stopWords}
      onClose={onClose}
      actions={<Button onPress={onClose}>Close</Button>}
    >
      <div className={styles.stop}>
        <OctagonAlert size={64} aria-hidden />
        <p className={content.name}>{callWords}</p>
        <ul className={content.list}>
          {emergenciesPresent(check).map((sign) => (
            <li key={sign}>{emergencyWords[sign]}</li>
          ))}
        </ul>
        <p>Do not treat. Stay with the client until help is there, and say what was found.</p>
      </div>
      <p className={content.facts}>It is recorded in this session, which can be signed later.</p>
    </Dialog>
  );
}
