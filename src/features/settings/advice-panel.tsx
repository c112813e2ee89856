import { useState } from 'react';
import type { Advice, Factor } from '../../domain/choices';
import { ports } from '../../state/ports';
import { ChipGroup } from '../../ui/chip-group';
import { Panel } from '../../ui/panel';
import { AddEntry } from './add-entry';
import { changePractice, usePractice } from './change-practice';
import { ChoiceList, type Removal } from './choice-list';
import { edited, putBack, without } from './list-changes';
import styles from './settings.module.css';
import { WordsField } from './words-field';

const edit = (id: string, change: Partial<Advice>) =>
  changePractice((now) => ({ advice: edited(now.advice, id, change) }));

function remove(advice: Advice): Removal {
  let at = 0;
  const refused = changePractice((now) => {
    at = now.advice.indexOf(advice);
    return { advice: without(now.advice, advice.id) };
  });
  return refused
    ? { refused }
    : { undo: () => changePractice((now) => ({ advice: putBack(now.advice, advice, at) })) };
}

const noFactor = 'none';
const anyFactor = 'Any factor';

/** The library of advice, by the factor which it is meant to change. */
export function AdvicePanel() {
  const { advice, factors } = usePractice();
  const [factor, setFactor] = useState<string | null>(null);
  const add = (words: string) =>
    changePractice((now) => ({ advice: [...now.advice, { id: ports().newId(), words, factor }] }));
  const names = new Map(factors.map((f) => [f.id, f.name]));
  const order = [...names.keys()];
  const sorted = advice.toSorted((a, b) => placeOf(order, a) - placeOf(order, b));
  return (
    <>
      <Panel title="Advice">
        <p className={styles.hint}>
          Offered when its factor was answered with some or a lot, and printed on the client’s handout as
          written here.
        </p>
        <ChoiceList
          label="Advice"
          items={sorted}
          words={(a) => a.words}
          facts={(a) => names.get(a.factor ?? '') ?? anyFactor}
          remove={remove}
          fields={(a) => <AdviceFields advice={a} factors={factors} />}
        />
      </Panel>
      <Panel title="New advice">
        <AddEntry label="Words" add={add} maxLength={400} long>
          <FactorField factors={factors} value={factor} onChange={setFactor} />
        </AddEntry>
      </Panel>
    </>
  );
}

/** By factor, in the order of the factors; what suits any comes last. */
const placeOf = (order: readonly string[], { factor }: Advice): number =>
  factor === null ? order.length : order.indexOf(factor);

interface FieldsProps {
  readonly advice: Advice;
  readonly factors: readonly Factor[];
}

function AdviceFields({ advice, factors }: FieldsProps) {
  const [refused, setRefused] = useState<string | null>(null);
  return (
    <>
      <WordsField
        label="Words"
        words={advice.words}
        keep={(words) => edit(advice.id, { words })}
        maxLength={400}
        long
      />
      <FactorField
        factors={factors}
        value={advice.factor}
        onChange={(factor) => setRefused(edit(advice.id, { factor }))}
      />
      {refused && <p role="alert">{refused}</p>}
    </>
  );
}

interface FactorProps {
  readonly factors: readonly Factor[];
  readonly value: string | null;
  readonly onChange: (factor: string | null) => void;
}

function FactorField({ factors, value, onChange }: FactorProps) {
  return (
    <ChipGroup
      label="Factor that it is meant to change"
      required
      options={[...factors.map((f) => ({ id: f.id, label: f.name })), { id: noFactor, label: anyFactor }]}
      value={value ?? noFactor}
      onChange={(id) => onChange(id === noFactor ? null : id)}
    />
  );
}
