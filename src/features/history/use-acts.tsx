import { type ReactNode, useState } from 'react';
import type { Command } from '../../domain/commands/command';
import { wordsOf } from '../../domain/commands/words';
import { dispatch, undo } from '../../state/records';
import { useUndo } from '../../state/undo';
import { Banner } from '../../ui/banner';
import { Button } from '../../ui/button';

interface Said {
  readonly command: Command;
  readonly words: string;
  readonly kept: boolean;
}

interface Acts {
  /** Does it, and says these words of it, or why not. @returns whether it was done. */
  readonly act: (command: Command, words: string) => boolean;
  /** What was done last, with the way to take it back. */
  readonly banner: ReactNode;
}

/** For changes outside a session, where no bar offers their undo. */
export function useActs(): Acts {
  const [said, setSaid] = useState<Said | null>(null);
  const act = (command: Command, words: string) => {
    const done = dispatch(command);
    setSaid({ command, words: done.ok ? words : done.why, kept: done.ok });
    return done.ok;
  };
  const banner = said && (
    <Banner
      tone={said.kept ? 'info' : 'problem'}
      announced
      action={said.kept && <TakeBack command={said.command} onDone={() => setSaid(null)} />}
    >
      {said.words}
    </Banner>
  );
  return { act, banner };
}

interface TakeBackProps {
  readonly command: Command;
  readonly onDone: () => void;
}

/** Undoes what was just done, as long as nothing else was done since. */
function TakeBack({ command, onDone }: TakeBackProps) {
  if (useUndo().undo !== wordsOf(command)) return null;
  const press = () => {
    undo();
    onDone();
  };
  return <Button onPress={press}>Undo</Button>;
}
