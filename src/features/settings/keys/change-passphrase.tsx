import { useState } from 'react';
import type { TherapistId } from '../../../domain/ids';
import { checkPassphrase } from '../../../parts/passphrase/check-passphrase';
import { NewPassphrase, noPassphrase } from '../../../parts/passphrase/new-passphrase';
import { givePassphrase } from '../../../state/keys';
import { AskPassphrase } from './ask-passphrase';

interface Props {
  /** Whose it is; `name` when that is not whoever is at work. */
  readonly therapist: TherapistId;
  readonly name: string | null;
  readonly onClose: () => void;
}

export function ChangePassphrase({ therapist, name, onClose }: Props) {
  const [words, setWords] = useState(noPassphrase);
  const [tried, setTried] = useState(false);
  const errors = checkPassphrase(words.passphrase, words.again);
  const ready = () => {
    setTried(true);
    return Object.keys(errors).length === 0;
  };
  return (
    <AskPassphrase
      title={name ? `A passphrase for ${name}` : 'Change your passphrase'}
      act={name ? 'Give the passphrase' : 'Change it'}
      ready={ready}
      onAct={(own) => givePassphrase(own, therapist, words.passphrase)}
      onClose={onClose}
    >
      <p>
        {name
          ? 'Let them type it themselves.'
          : 'Only the key is wrapped anew; no record is touched. A copy of this tablet’s data made earlier still opens with the old passphrase.'}
      </p>
      <NewPassphrase label="New passphrase" value={words} onChange={setWords} errors={tried ? errors : {}} />
    </AskPassphrase>
  );
}
