import { Printer } from 'lucide-react';
import { useState } from 'react';
import { RecoveryKeyCard } from '../../../parts/recovery-key-card';
import { renewRecoveryKey } from '../../../state/keys';
import { ports } from '../../../state/ports';
import { Button } from '../../../ui/button';
import { Dialog } from '../../../ui/dialog';
import { AskPassphrase } from './ask-passphrase';

interface Props {
  readonly isFirst: boolean;
  readonly onClose: () => void;
}

/** Asks for the passphrase, then shows the new recovery key, once. */
export function NewRecoveryKey({ isFirst, onClose }: Props) {
  const [recoveryKey, setRecoveryKey] = useState<string | null>(null);
  const make = async (own: string) => {
    const outcome = await renewRecoveryKey(own);
    if ('problem' in outcome) return outcome.problem;
    setRecoveryKey(outcome.recoveryKey);
    return null;
  };
  if (!recoveryKey)
    return (
      <AskPassphrase
        title={isFirst ? 'Make a recovery key' : 'Make a new recovery key'}
        act="Make it"
        onAct={make}
        onDone={() => undefined}
        onClose={onClose}
      >
        <p>
          It opens the records when a passphrase is forgotten. It is shown once, to be printed or written
          down.
          {!isFirst && ' The one you have now opens nothing from then on.'}
        </p>
      </AskPassphrase>
    );
  return (
    <Dialog
      open
      decision
      title="Your recovery key"
      onClose={onClose}
      actions={
        <>
          <Button icon={<Printer size={20} aria-hidden />} onPress={() => window.print()}>
            Print it
          </Button>
          <Button tone="primary" onPress={onClose}>
            I have printed it or written it down
          </Button>
        </>
      }
    >
      <RecoveryKeyCard recoveryKey={recoveryKey} madeAt={ports().now()} />
    </Dialog>
  );
}
