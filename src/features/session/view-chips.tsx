import { type SheetId, viewOf } from '../../domain/sheets';
import { layerChips, turned, viewChips } from '../../parts/sheet-names';
import type { Mark } from '../../picture/mark';
import { ChipGroup } from '../../ui/chip-group';
import styles from './session.module.css';

interface Props {
  readonly sheet: SheetId;
  readonly setSheet: (sheet: SheetId) => void;
  readonly marks: readonly Mark[];
}

/** From which side the figure is seen, and how deep. */
export function ViewChips({ sheet, setSheet, marks }: Props) {
  const view = viewOf(sheet);
  return (
    <div className={styles.views}>
      <ChipGroup
        label="View"
        labelHidden
        required
        options={viewChips(marks.map((mark) => mark.at))}
        value={view}
        onChange={(to) => to && setSheet(turned(sheet, to))}
      />
      <ChipGroup
        label="Layer"
        labelHidden
        required
        options={layerChips(view)}
        value={sheet}
        onChange={(to) => to && setSheet(to)}
      />
    </div>
  );
}
