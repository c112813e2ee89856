import { useState } from 'react';
import { addPasskey, type KeysNow } from '../../../state/keys';
import { therapistAtWork } from '../../../state/records';
import { Button } from '../../../ui/button';
import { Panel } from '../../../ui/panel';
import { SettingRow } from '../setting-row';
import { AskPassphrase } from './ask-passphrase';
import { ChangePassphrase } from './change-passphrase';
import { NewRecoveryKey } from './new-recovery-key';

interface Props {
  readonly keys: KeysNow;
  readonly look: () => Promise<void>;
}

/** The ways in: passphrase, recovery key and, where the device has it, passkey. */
export function UnlockingPanel({ keys, look }: Props) {
  const [open, setOpen] = useState<'passphrase' | 'recovery' | 'passkey' | null>(null);
  const me = therapistAtWork();
  const passkeys = keys.therapists.find(({ therapist }) => therapist === me)?.passkeys ?? 0;
  const close = () => {
    setOpen(null);
    void look();
  };
  return (
    <Panel title="Unlocking">
      <SettingRow
        title="Your passphrase"
        words="Opens the records on this tablet. Nobody can look it up for you."
        action={<Button onPress={() => setOpen('passphrase')}>Change</Button>}
      />
      <SettingRow
        title="Recovery key"
        words={
          keys.recoveryKey
            ? 'Opens the records when a passphrase is forgotten. It was shown once and is not kept here.'
            : 'There is none yet. Without one, a forgotten passphrase closes the records for good.'
        }
        action={
          <Button onPress={() => setOpen('recovery')}>
            {keys.recoveryKey ? 'Make a new one' : 'Make one'}
          </Button>
        }
      />
      {keys.passkeys && (
        <SettingRow
          title="Passkey"
          words={
            passkeys > 0
              ? 'Your finger, face or screen lock opens Palpate on this device. The passphrase still does.'
              : 'Let your finger, face or screen lock open Palpate on this device, beside the passphrase.'
          }
          action={
            <Button onPress={() => setOpen('passkey')}>
              {passkeys > 0 ? 'Add another' : 'Add a passkey'}
            </Button>
          }
        />
      )}
      {open === 'passphrase' && <ChangePassphrase therapist={me} name={null} onClose={close} />}
      {open === 'recovery' && <NewRecoveryKey isFirst={!keys.recoveryKey} onClose={close} />}
      {open === 'passkey' && (
        <AskPassphrase title="Add a passkey" act="Go on to the device" onAct={addPasskey} onClose={close}>
          <p>
            The device will ask for your finger, face or screen lock. Whoever can unlock this device can then
            open the records, so add one only on a device that is yours or the practice’s.
          </p>
        </AskPassphrase>
      )}
    </Panel>
  );
}
