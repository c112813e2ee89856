import { chooseLook, useLookChoice } from '../../state/look';
import { ChipGroup } from '../../ui/chip-group';
import { Panel } from '../../ui/panel';

const looks = [
  { id: 'auto', label: 'As the tablet' },
  { id: 'light', label: 'Light' },
  { id: 'dark', label: 'Dark' },
] as const;

export function LookPanel() {
  const chosen = useLookChoice();
  return (
    <Panel title="This tablet">
      <ChipGroup
        label="Look"
        options={looks}
        value={chosen}
        onChange={(next) => next && chooseLook(next)}
        required
      />
    </Panel>
  );
}
