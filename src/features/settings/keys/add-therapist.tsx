import { useState } from 'react';
import { checkPassphrase } from '../../../parts/passphrase/check-passphrase';
import { NewPassphrase, noPassphrase } from '../../../parts/passphrase/new-passphrase';
import { addTherapist } from '../../../state/keys';
import { TextField } from '../../../ui/text-field';
import { AskPassphrase } from './ask-passphrase';

export function AddTherapist({ onClose }: { readonly onClose: () => void }) {
  const [name, setName] = useState('');
  const [registration, setRegistration] = useState('');
  const [words, setWords] = useState(noPassphrase);
  const [tried, setTried] = useState(false);
  const errors = checkPassphrase(words.passphrase, words.again);
  const noName = name.trim() ? null : 'Write their name. It goes on what they record.';
  const ready = () => {
    setTried(true);
    return !noName && Object.keys(errors).length === 0;
  };
  return (
    <AskPassphrase
      title="Add a therapist"
      act="Add the therapist"
      ready={ready}
      onAct={(own) => addTherapist(own, { name, registration, passphrase: words.passphrase })}
      onClose={onClose}
    >
      <TextField
        label="Their name"
        value={name}
        onChange={setName}
        error={tried ? noName : null}
        maxLength={200}
        autoFocus
      />
      <TextField
        label="Registration"
        optional
        value={registration}
        onChange={setRegistration}
        maxLength={200}
      />
      <NewPassphrase
        label="Their passphrase"
        value={words}
        onChange={setWords}
        errors={tried ? errors : {}}
      />
    </AskPassphrase>
  );
}
