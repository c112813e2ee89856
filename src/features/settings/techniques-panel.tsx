import { useState } from 'react';
import type { Technique, TechniqueFamily } from '../../domain/choices';
import { ports } from '../../state/ports';
import { ChipGroup } from '../../ui/chip-group';
import { Panel } from '../../ui/panel';
import { AddEntry } from './add-entry';
import { changePractice, usePractice } from './change-practice';
import { ChoiceList, type Removal } from './choice-list';
import { edited, moved, putBack, without } from './list-changes';
import styles from './settings.module.css';
import { WordsField } from './words-field';

const families: readonly { id: TechniqueFamily; label: string }[] = [
  { id: 'trigger-point', label: 'Trigger point' },
  { id: 'deep-tissue', label: 'Deep tissue' },
  { id: 'myofascial', label: 'Myofascial' },
  { id: 'other', label: 'Other' },
];
const familyWords = (technique: Technique) => families.find((f) => f.id === technique.family)?.label ?? null;

const edit = (id: string, change: Partial<Technique>) =>
  changePractice((now) => ({ techniques: edited(now.techniques, id, change) }));

function remove(technique: Technique): Removal {
  let at = 0;
  const refused = changePractice(({ techniques }) => {
    at = techniques.indexOf(technique);
    return { techniques: without(techniques, technique.id) };
  });
  if (refused) return { refused };
  return { undo: () => changePractice((now) => ({ techniques: putBack(now.techniques, technique, at) })) };
}

/** What a session offers as treatment, the likeliest first. */
export function TechniquesPanel() {
  const { techniques } = usePractice();
  const [family, setFamily] = useState<TechniqueFamily>('other');
  const add = (name: string) => {
    const technique: Technique = { id: ports().newId(), name, family };
    return changePractice((now) => ({ techniques: [...now.techniques, technique] }));
  };
  return (
    <Panel title="Techniques">
      <p className={styles.hint}>
        Offered in this order. What was recorded with a technique keeps its name, also when you rename or
        remove it here.
      </p>
      <ChoiceList
        label="Techniques"
        items={techniques}
        words={(t) => t.name}
        facts={familyWords}
        move={(t, by) => changePractice((now) => ({ techniques: moved(now.techniques, t.id, by) }))}
        remove={remove}
        fields={(t) => (
          <>
            <WordsField label="Name" words={t.name} keep={(name) => edit(t.id, { name })} maxLength={80} />
            <FamilyField family={t.family} onChange={(next) => edit(t.id, { family: next })} />
          </>
        )}
      />
      <AddEntry label="New technique" add={add} maxLength={80}>
        <FamilyField family={family} onChange={setFamily} />
      </AddEntry>
    </Panel>
  );
}

interface FamilyProps {
  readonly family: TechniqueFamily;
  readonly onChange: (family: TechniqueFamily) => void;
}

/** It decides how a worked area is hatched. */
function FamilyField({ family, onChange }: FamilyProps) {
  return (
    <ChipGroup
      label="Family: how it is hatched on the map"
      required
      options={families}
      value={family}
      onChange={(next) => next && onChange(next)}
    />
  );
}
