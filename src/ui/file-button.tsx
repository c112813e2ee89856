import { type ReactNode, useRef } from 'react';
import { Button, type ButtonTone } from './button';

interface Props {
  readonly children: ReactNode;
  /** Endings of files that are offered first: `.pdf,.txt`. */
  readonly accept: string;
  readonly onFile: (file: File) => void;
  readonly tone?: ButtonTone;
  readonly full?: boolean;
  readonly disabled?: boolean;
}

/** Has the tablet ask for one file. */
export function FileButton({ children, accept, onFile, ...rest }: Props) {
  const input = useRef<HTMLInputElement>(null);
  const choose = (files: FileList | null) => {
    const file = files?.[0];
    if (file) onFile(file);
    // Else the same file could not be chosen a second time.
    if (input.current) input.current.value = '';
  };
  return (
    <>
      <Button {...rest} onPress={() => input.current?.click()}>
        {children}
      </Button>
      <input ref={input} type="file" accept={accept} hidden onChange={(e) => choose(e.target.files)} />
    </>
  );
}
