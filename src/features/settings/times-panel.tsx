import type { Practice } from '../../domain/practice';
import { ChipGroup } from '../../ui/chip-group';
import { Panel } from '../../ui/panel';
import { changePractice, usePractice } from './change-practice';
import { numberChips } from './number-chips';
import styles from './settings.module.css';

type Time = Exclude<keyof Practice['times'], 'buzzAfterSeconds'>;

const questions: readonly { readonly time: Time; readonly label: string; readonly usual: number[] }[] = [
  { time: 'veilMinutes', label: 'In a session, untouched: veil the screen after', usual: [1, 2, 3, 5, 10] },
  {
    time: 'lockInTreatmentMinutes',
    label: 'In a session, untouched: lock after',
    usual: [10, 20, 30, 45, 60],
  },
  { time: 'lockElsewhereMinutes', label: 'Anywhere else, untouched: lock after', usual: [2, 5, 10, 15] },
];

const minutes = (n: number) => (n === 1 ? '1 minute' : `${n} minutes`);

/** After how long untouched the screen hides, and needs the passphrase again. */
export function TimesPanel() {
  const { times } = usePractice();
  return (
    <Panel title="Veil and lock">
      <p className={styles.hint}>
        A veil hides the screen until it is touched. A lock needs the passphrase; a session is saved first,
        but a client’s card that was not saved yet is lost. A hold that is timed counts as touching. Behind
        another app the screen is blank at once, and locks after 3 minutes.
      </p>
      {questions.map(({ time, label, usual }) => (
        <ChipGroup
          key={time}
          label={label}
          required
          options={numberChips(usual, times[time], minutes)}
          value={String(times[time])}
          onChange={(next) =>
            next && changePractice((now) => ({ times: { ...now.times, [time]: Number(next) } }))
          }
        />
      ))}
    </Panel>
  );
}
