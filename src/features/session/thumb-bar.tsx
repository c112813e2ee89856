import { ChipGroup } from '../../ui/chip-group';
import type { Tool } from './selection';

interface Props {
  readonly tool: Tool;
  readonly setTool: (tool: Tool) => void;
  /** A zone belongs to a finding, so one must be selected. */
  readonly canRefer: boolean;
}

/** What a tap on the map means. */
export function ThumbBar({ tool, setTool, canRefer }: Props) {
  const tools: { id: Tool; label: string }[] = [
    { id: 'mark', label: 'New mark' },
    ...(canRefer ? [{ id: 'refer' as const, label: 'Felt here' }] : []),
    { id: 'clear', label: 'Checked, clear' },
  ];
  return (
    <ChipGroup
      label="Tool"
      labelHidden
      required
      options={tools}
      value={tool}
      onChange={(t) => t && setTool(t)}
    />
  );
}
