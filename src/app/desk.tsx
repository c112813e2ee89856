import { Lock as LockIcon } from 'lucide-react';
import { useState } from 'react';
import { lock } from '../state/lock';
import { useSaving } from '../state/saving';
import { IconButton } from '../ui/icon-button';
import { SavedBadge } from '../ui/saved-badge';

const words = { saved: 'Saved', saving: 'Saving', 'not-saved': 'Not saved' };

/** At the right of every bar: whether all is saved, and the way to lock. */
export function Desk() {
  const { state, why } = useSaving();
  const [kept, setKept] = useState(false);
  const lockNow = () => {
    setKept(false);
    lock().catch(() => setKept(true));
  };
  const reason = kept ? 'Kept open: the last change is not saved yet.' : why;
  return (
    <>
      <SavedBadge state={state} words={reason ? `${words[state]}. ${reason}` : words[state]} />
      <IconButton label="Lock" icon={<LockIcon size={20} aria-hidden />} onPress={lockNow} />
    </>
  );
}
