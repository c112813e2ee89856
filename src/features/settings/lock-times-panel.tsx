import { defaultPractice, type Practice } from '../../domain/practice';
import { dispatch, useRecords } from '../../state/records';
import { ChipGroup } from '../../ui/chip-group';
import { Panel } from '../../ui/panel';

type Times = Practice['times'];
type Which = 'veilMinutes' | 'lockInTreatmentMinutes' | 'lockElsewhereMinutes';

const choices: readonly { which: Which; label: string; minutes: readonly number[] }[] = [
  { which: 'veilMinutes', label: 'In a session, veil the screen after', minutes: [1, 2, 5, 10] },
  { which: 'lockInTreatmentMinutes', label: 'In a session, lock after', minutes: [10, 20, 30, 45, 60] },
  { which: 'lockElsewhereMinutes', label: 'Anywhere else, lock after', minutes: [2, 5, 10, 15] },
];

/** When nobody touches the screen. A hold that is timed counts as touching it. */
export function LockTimesPanel() {
  const practice = useRecords((r) => r.practice.get('practice')) ?? defaultPractice;
  const { kind: _, id: __, ...rest } = practice;
  const set = (part: Partial<Times>) =>
    dispatch({ type: 'edit-practice', practice: { ...rest, times: { ...rest.times, ...part } } });
  return (
    <Panel title="When nobody touches the screen">
      {choices.map(({ which, label, minutes }) => (
        <ChipGroup
          key={which}
          label={label}
          options={minutes.map((n) => ({ id: String(n), label: `${n} min` }))}
          value={String(practice.times[which])}
          onChange={(chosen) => chosen && set({ [which]: Number(chosen) })}
          required
        />
      ))}
      <p>
        A tap lifts the veil; a lock asks for the passphrase. Behind another app the screen is blank at once,
        and locks after 3 minutes. What was typed is saved first.
      </p>
    </Panel>
  );
}
