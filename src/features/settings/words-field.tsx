import { useState } from 'react';
import { TextArea } from '../../ui/text-area';
import { TextField } from '../../ui/text-field';

interface Props {
  readonly label: string;
  readonly words: string;
  /** @returns why they cannot be kept, or `null`. */
  readonly keep: (words: string) => string | null;
  readonly maxLength: number;
  /** Room for more than one line. */
  readonly long?: boolean;
  readonly optional?: boolean;
  readonly hint?: string;
}

/** Words that are kept as they are typed; while they cannot be, the last ones stay. */
export function WordsField({ label, words, keep, maxLength, long = false, optional, hint }: Props) {
  const [text, setText] = useState(words);
  const [refused, setRefused] = useState<string | null>(null);
  const type = (typed: string) => {
    setText(typed);
    const why = keep(typed);
    setRefused(why && `${why} The last one is kept.`);
  };
  const Field = long ? TextArea : TextField;
  return (
    <Field
      label={label}
      value={text}
      onChange={type}
      error={refused}
      maxLength={maxLength}
      optional={optional ?? false}
      hint={hint}
    />
  );
}
