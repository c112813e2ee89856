import { Printer } from 'lucide-react';
import { RecoveryKeyCard } from '../../parts/recovery-key-card';
import { goIn } from '../../state/lock';
import { ports } from '../../state/ports';
import { Button } from '../../ui/button';
import styles from './lock.module.css';
import { LockFrame } from './lock-frame';

/** After the practice was made: the one time that its recovery key is shown. */
export function RecoveryKeyScreen({ recoveryKey }: { readonly recoveryKey: string }) {
  return (
    <LockFrame
      title="Your recovery key"
      words="It opens the records when a passphrase is forgotten. It is shown this once."
    >
      <RecoveryKeyCard recoveryKey={recoveryKey} madeAt={ports().now()} />
      <div className={styles.actions}>
        <Button full icon={<Printer size={20} aria-hidden />} onPress={() => window.print()}>
          Print it
        </Button>
        <Button tone="primary" full onPress={goIn}>
          I have printed it or written it down
        </Button>
      </div>
    </LockFrame>
  );
}
