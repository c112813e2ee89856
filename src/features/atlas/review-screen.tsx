import { type ReactNode, useState } from 'react';
import { groupNames, muscles } from '../../anatomy/muscles';
import { DangerReview } from '../../parts/review/danger-review';
import { MuscleReview } from '../../parts/review/muscle-review';
import { ChipGroup } from '../../ui/chip-group';
import { Screen } from '../../ui/screen';
import { TopBar } from '../../ui/top-bar';

type Group = keyof typeof groupNames | 'dangers';

const groups = [
  ...Object.entries(groupNames).map(([id, label]) => ({ id: id as Group, label })),
  { id: 'dangers' as const, label: 'Places of danger' },
];
const backTo = { to: '/atlas', label: 'Atlas' };

/** The whole atlas, a muscle after another, for a clinician to read through. */
export function ReviewScreen({ desk }: { readonly desk: ReactNode }) {
  const [group, setGroup] = useState<Group>('head-neck');
  const bar = (
    <TopBar back={backTo} title="Atlas for review">
      {desk}
    </TopBar>
  );
  return (
    <Screen bar={bar}>
      <p>
        Nobody who wrote this atlas is a clinician. Every entry waits to be read by one, on this screen or on
        the pages for paper.
      </p>
      <ChipGroup
        label="What to review"
        required
        options={groups}
        value={group}
        onChange={(to) => to && setGroup(to)}
      />
      {group === 'dangers' && <DangerReview />}
      {muscles
        .filter((muscle) => muscle.group === group)
        .map(({ id }) => (
          <MuscleReview key={id} muscle={id} />
        ))}
    </Screen>
  );
}
