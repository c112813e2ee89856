import type { Command } from '../../domain/commands/command';
import { wordsOf } from '../../domain/commands/words';
import { undo } from '../../state/records';
import { useUndo } from '../../state/undo';
import { Button } from '../../ui/button';

interface Props {
  readonly command: Command;
  readonly onDone: () => void;
}

/** Undoes what was just done, as long as nothing else was done since. */
export function TakeBack({ command, onDone }: Props) {
  if (useUndo().undo !== wordsOf(command)) return null;
  const press = () => {
    undo();
    onDone();
  };
  return <Button onPress={press}>Undo</Button>;
}
