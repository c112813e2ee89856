import { Brush, Check, CircleDot, NotebookPen, Redo2, Undo2, Waves } from 'lucide-react';
import type { ReactNode } from 'react';
import { redo, undo } from '../../state/records';
import { useUndo } from '../../state/undo';
import { IconButton } from '../../ui/icon-button';
import { ToolGroup } from '../../ui/tool-group';
import { useNarrow } from '../../ui/use-narrow';
import type { Tool } from './selection';
import styles from './session.module.css';

interface Props {
  readonly tool: Tool;
  readonly setTool: (tool: Tool) => void;
  /** A zone belongs to a finding, so one must be selected. */
  readonly canRefer: boolean;
  /** Shows the visit beside the map again; absent while it is there. */
  readonly onVisit: (() => void) | null;
  /** What was undone or redone, in words. */
  readonly say: (words: string) => void;
}

const icon = (Icon: typeof Check): ReactNode => <Icon size={22} aria-hidden />;

const tools: readonly { id: Tool; label: string; icon: ReactNode }[] = [
  { id: 'mark', label: 'Mark', icon: icon(CircleDot) },
  { id: 'refer', label: 'Felt here', icon: icon(Waves) },
  { id: 'clear', label: 'Clear', icon: icon(Check) },
  { id: 'work', label: 'Treat area', icon: icon(Brush) },
];

/** Under the thumb of the chosen hand: what a touch on the map means, and the way back. */
export function ThumbBar({ tool, setTool, canRefer, onVisit, say }: Props) {
  const words = useUndo();
  const narrow = useNarrow();
  const drawing = tool === 'refer';
  // A phone has room for the zone's tool while it is drawn with; until then the finding's sheet offers it.
  const shown = narrow
    ? tools.filter(({ id }) => (drawing ? id === 'mark' || id === 'refer' : id !== 'refer'))
    : tools.filter(({ id }) => id !== 'refer' || canRefer);
  return (
    <div className={styles.thumbBar}>
      <ToolGroup label="Tool" options={shown} value={tool} onChange={setTool} />
      <div className={styles.back}>
        <IconButton
          tone="quiet"
          label={words.undo ? `Undo ${words.undo}` : 'Undo'}
          icon={icon(Undo2)}
          onPress={() => say(`Undone: ${undo() ?? 'nothing'}`)}
          disabled={!words.undo}
        />
        <IconButton
          tone="quiet"
          label={words.redo ? `Redo ${words.redo}` : 'Redo'}
          icon={icon(Redo2)}
          onPress={() => say(`Redone: ${redo() ?? 'nothing'}`)}
          disabled={!words.redo}
        />
        {onVisit && (
          <IconButton tone="quiet" label="Show the visit" icon={icon(NotebookPen)} onPress={onVisit} />
        )}
      </div>
    </div>
  );
}
