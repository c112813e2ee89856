import { Plus } from 'lucide-react';
import { type FormEvent, type ReactNode, useState } from 'react';
import { Button } from '../../ui/button';
import { TextArea } from '../../ui/text-area';
import { TextField } from '../../ui/text-field';
import { VisuallyHidden } from '../../ui/visually-hidden';
import styles from './settings.module.css';

interface Props {
  /** "New technique". */
  readonly label: string;
  /** @returns why it cannot be added, or `null`. */
  readonly add: (words: string) => string | null;
  readonly maxLength: number;
  readonly long?: boolean;
  /** What else there is to say of a new entry. */
  readonly children?: ReactNode;
}

/** Below a list: one more entry. The field keeps the focus, for the next. */
export function AddEntry({ label, add, maxLength, long = false, children }: Props) {
  const [words, setWords] = useState('');
  const [refused, setRefused] = useState<string | null>(null);
  const [said, say] = useState('');
  const submit = (e: FormEvent) => {
    e.preventDefault();
    const why = add(words.trim());
    setRefused(why);
    if (why) return;
    say(`Added: ${words.trim()}`);
    setWords('');
  };
  const type = (typed: string) => {
    setWords(typed);
    setRefused(null);
  };
  const Field = long ? TextArea : TextField;
  return (
    <form className={styles.adding} onSubmit={submit} autoComplete="off">
      <VisuallyHidden>
        <span role="status">{said}</span>
      </VisuallyHidden>
      <Field label={label} value={words} onChange={type} error={refused} maxLength={maxLength} />
      {children}
      <div className={styles.actions}>
        <Button type="submit" disabled={!words.trim()} icon={<Plus size={18} aria-hidden />}>
          Add
        </Button>
      </div>
    </form>
  );
}
