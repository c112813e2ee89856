import { useState } from 'react';
import { defaultPractice, type Practice } from '../../domain/practice';
import { dispatch, useRecords } from '../../state/records';
import { ChipGroup } from '../../ui/chip-group';
import { Panel } from '../../ui/panel';
import { TextArea } from '../../ui/text-area';
import { TextField } from '../../ui/text-field';

type Details = Omit<Practice, 'kind' | 'id'>;

const hands = [
  { id: 'right', label: 'Right' },
  { id: 'left', label: 'Left' },
] as const;

/** Each change is kept at once. */
export function PracticePanel() {
  const practice = useRecords((r) => r.practice.get('practice')) ?? defaultPractice;
  const { kind: _, id: __, ...kept } = practice;
  const [details, setDetails] = useState<Details>(kept);
  const [refused, setRefused] = useState<string | null>(null);
  const change = (part: Partial<Details>) => {
    setDetails({ ...details, ...part });
    // Over what is kept now: other panels change other parts of it.
    const outcome = dispatch({ type: 'edit-practice', practice: { ...kept, ...part } });
    setRefused(outcome.ok ? null : outcome.why);
  };
  return (
    <Panel title="Practice">
      <TextField
        label="Practice name"
        optional
        value={details.name}
        onChange={(name) => change({ name })}
        error={refused}
        maxLength={200}
      />
      <TextArea
        label="Address"
        optional
        hint="Printed at the head of a handover."
        value={details.address}
        onChange={(address) => change({ address })}
        maxLength={500}
      />
      <ChipGroup
        label="Hand whose thumb works the screen"
        options={hands}
        value={details.hand}
        onChange={(hand) => hand && change({ hand })}
        required
      />
    </Panel>
  );
}
