import { ChipGroup } from '../../ui/chip-group';
import type { Tool } from './selection';
import styles from './session.module.css';

interface Props {
  readonly tool: Tool;
  readonly setTool: (tool: Tool) => void;
  /** A zone belongs to a finding, so one must be selected. */
  readonly canRefer: boolean;
  readonly hand: 'left' | 'right';
}

/** What a tap on the map means, at the thumb of the chosen hand. */
export function ThumbBar({ tool, setTool, canRefer, hand }: Props) {
  const tools: { id: Tool; label: string }[] = [
    { id: 'mark', label: 'New mark' },
    ...(canRefer ? [{ id: 'refer' as const, label: 'Felt here' }] : []),
    { id: 'clear', label: 'Checked, clear' },
  ];
  return (
    <div className={styles.thumb} data-hand={hand}>
      <ChipGroup
        label="Tool"
        labelHidden
        required
        options={tools}
        value={tool}
        onChange={(t) => t && setTool(t)}
      />
    </div>
  );
}
