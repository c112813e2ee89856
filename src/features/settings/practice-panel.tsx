import { Panel } from '../../ui/panel';
import { changePractice, usePractice } from './change-practice';
import { WordsField } from './words-field';

/** What stands at the head of a letter. */
export function PracticePanel() {
  const { name, address } = usePractice();
  return (
    <Panel title="Practice">
      <WordsField
        label="Practice name"
        optional
        words={name}
        keep={(words) => changePractice(() => ({ name: words }))}
        maxLength={200}
      />
      <WordsField
        label="Address"
        optional
        hint="Printed at the head of a letter."
        words={address}
        keep={(words) => changePractice(() => ({ address: words }))}
        maxLength={500}
        long
      />
    </Panel>
  );
}
