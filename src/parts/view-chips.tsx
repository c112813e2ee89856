import type { Half } from '../anatomy/sheet-frame';
import { partOf } from '../domain/sheets';
import type { Mark } from '../picture/mark';
import { ChipGroup } from '../ui/chip-group';
import { inPart, type Looking, layerChips, partChips, turned, wayChips, wayId } from './looking';
import styles from './map-desk.module.css';

interface Props {
  readonly looking: Looking;
  readonly look: (at: Looking) => void;
  readonly marks: readonly Mark[];
  /** Whose limb is shown first in a close-up of one. */
  readonly side: Half;
  /** In a sheet, where there is no figure to stand beside. */
  readonly inSheet?: boolean;
}

/** Which part of the figure is shown, from which side, and how deep. */
export function ViewChips({ looking, look, marks, side, inSheet = false }: Props) {
  const layers = layerChips(looking);
  return (
    <div className={inSheet ? styles.inSheet : styles.looking}>
      <div className={inSheet ? undefined : styles.parts}>
        <ChipGroup
          label="Part"
          labelHidden
          required
          options={partChips}
          value={partOf(looking.sheet)}
          onChange={(part) => part && look(inPart(looking, part, side))}
        />
      </div>
      <div className={inSheet ? styles.inSheet : styles.views}>
        <ChipGroup
          label="View"
          labelHidden
          required
          options={wayChips(looking, marks)}
          value={wayId(looking)}
          onChange={(to) => to && look(turned(looking, to))}
        />
        {layers.length > 1 && (
          <ChipGroup
            label="Layer"
            labelHidden
            required
            options={layers}
            value={looking.sheet}
            onChange={(sheet) => sheet && look({ ...looking, sheet })}
          />
        )}
      </div>
    </div>
  );
}
