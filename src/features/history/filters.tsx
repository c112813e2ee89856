import { areaOf } from '../../analysis/affected-areas';
import { stateWords } from '../../analysis/course';
import type { KnotHistory, KnotState } from '../../analysis/recurrence-types';
import { sideWord } from '../../anatomy/side-words';
import type { Side } from '../../domain/place';
import { Aside } from '../../ui/aside';
import { ChipGroup } from '../../ui/chip-group';
import { useNarrow } from '../../ui/use-narrow';
import styles from './history.module.css';

/** What is shown of all knots; `null` asks for nothing. */
export interface Chosen {
  readonly area: string | null;
  readonly state: KnotState | null;
  readonly side: Side | null;
}
export const everything: Chosen = { area: null, state: null, side: null };

export const passes = (knot: KnotHistory, { area, state, side }: Chosen): boolean =>
  (area === null || areaOf(knot) === area) &&
  (state === null || knot.state === state) &&
  (side === null || knot.side === side);

/** So few knots are seen at a glance. */
const worthChoosing = 4;
const states: readonly KnotState[] = ['returned', 'persisting', 'new', 'cleared', 'unknown'];
const sides: readonly Side[] = ['left', 'right', 'midline', 'both'];

interface Props {
  readonly knots: readonly KnotHistory[];
  readonly chosen: Chosen;
  readonly choose: (chosen: Chosen) => void;
}

/** Chips of what there is to choose between: an area, state or side of which there is but one makes no chip. */
export function Filters(props: Props) {
  const narrow = useNarrow();
  if (props.knots.length < worthChoosing) return null;
  // On a phone they would push the lanes out of sight.
  return narrow ? (
    <Aside title="Show only some knots">
      <Chips {...props} />
    </Aside>
  ) : (
    <Chips {...props} />
  );
}

function Chips({ knots, chosen, choose }: Props) {
  const areas = [...new Set(knots.map(areaOf))].sort();
  const groups = {
    area: areas.map((id) => ({ id, label: id })),
    state: states
      .filter((s) => knots.some((k) => k.state === s))
      .map((id) => ({ id, label: stateWords[id] })),
    side: sides.filter((s) => knots.some((k) => k.side === s)).map((id) => ({ id, label: sideWord(id) })),
  };
  return (
    <div className={styles.filters}>
      {groups.state.length > 1 && (
        <ChipGroup
          label="State"
          options={groups.state}
          value={chosen.state}
          onChange={(state) => choose({ ...chosen, state })}
        />
      )}
      {groups.side.length > 1 && (
        <ChipGroup
          label="Side"
          options={groups.side}
          value={chosen.side}
          onChange={(side) => choose({ ...chosen, side })}
        />
      )}
      {groups.area.length > 1 && (
        <ChipGroup
          label="Area"
          options={groups.area}
          value={chosen.area}
          onChange={(area) => choose({ ...chosen, area })}
        />
      )}
    </div>
  );
}
