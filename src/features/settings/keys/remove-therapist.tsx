import type { TherapistId } from '../../../domain/ids';
import { removeTherapist } from '../../../state/keys';
import { AskPassphrase } from './ask-passphrase';

interface Props {
  readonly therapist: TherapistId;
  readonly name: string;
  readonly onClose: () => void;
}

/** One who leaves; what that can do and what it cannot is said before it is done. */
export function RemoveTherapist({ therapist, name, onClose }: Props) {
  return (
    <AskPassphrase
      title={`Remove ${name}?`}
      act="Remove their keys"
      tone="danger"
      onAct={(own) => removeTherapist(own, therapist)}
      onClose={onClose}
    >
      <p>
        Their passphrase and passkeys open nothing on this tablet any more. What they recorded stays, with
        their name.
      </p>
      <p>
        It cannot undo what they know already. A copy of this tablet’s data made before today still opens with
        the passphrase they have now. If they have seen the recovery key, make a new one.
      </p>
    </AskPassphrase>
  );
}
