import type { SheetId } from '../../domain/place';
import { views } from '../../parts/sheet-names';
import { ChipGroup } from '../../ui/chip-group';
import styles from './session.module.css';

interface Props {
  readonly view: SheetId;
  readonly setView: (view: SheetId) => void;
}

/** Which side of the figure is shown. */
export function ViewChips({ view, setView }: Props) {
  return (
    <div className={styles.views}>
      <ChipGroup
        label="View"
        labelHidden
        required
        options={views}
        value={view}
        onChange={(v) => v && setView(v)}
      />
    </div>
  );
}
