import { ChipGroup } from '../../ui/chip-group';
import { Panel } from '../../ui/panel';
import { changePractice, usePractice } from './change-practice';
import { numberChips } from './number-chips';
import styles from './settings.module.css';

const hands = [
  { id: 'right', label: 'Right' },
  { id: 'left', label: 'Left' },
] as const;

const lights = [
  { id: 'dim', label: 'Dim and warm' },
  { id: 'same', label: 'As everywhere else' },
] as const;

const never = 'never';
const buzzes = (chosen: number | null) => [
  { id: never, label: 'Never' },
  ...numberChips([30, 45, 60, 90, 120], chosen, (seconds) => `After ${seconds} s`),
];

/** How a session looks and feels under the hand. */
export function SessionPanel() {
  const { hand, dimInTreatment, times } = usePractice();
  const { buzzAfterSeconds } = times;
  const setBuzz = (id: string) => {
    const seconds = id === never ? null : Number(id);
    changePractice((now) => ({ times: { ...now.times, buzzAfterSeconds: seconds } }));
  };
  return (
    <Panel title="In a session">
      <ChipGroup
        label="Hand whose thumb works the screen"
        options={hands}
        value={hand}
        onChange={(next) => next && changePractice(() => ({ hand: next }))}
        required
      />
      <ChipGroup
        label="Light of the screen"
        options={lights}
        value={dimInTreatment ? 'dim' : 'same'}
        onChange={(next) => next && changePractice(() => ({ dimInTreatment: next === 'dim' }))}
        required
      />
      <ChipGroup
        label="Buzz while a hold is timed"
        options={buzzes(buzzAfterSeconds)}
        value={buzzAfterSeconds === null ? never : String(buzzAfterSeconds)}
        onChange={(next) => next && setBuzz(next)}
        required
      />
      <p className={styles.hint}>Only where the device can buzz: iPads and iPhones cannot.</p>
    </Panel>
  );
}
