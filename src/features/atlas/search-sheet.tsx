import { useState } from 'react';
import { dangers as allDangers } from '../../anatomy/dangers';
import { groupNames, type Muscle, muscles } from '../../anatomy/muscles';
import { sentenceCase } from '../../anatomy/sentence-case';
import type { MuscleId } from '../../domain/place';
import { searchMuscles } from '../../parts/search-muscles';
import content from '../../parts/sheet-content.module.css';
import type { MuscleOf } from '../../picture/atlas-zones';
import { Checkbox } from '../../ui/checkbox';
import { LinkButton } from '../../ui/link-button';
import { SearchField } from '../../ui/search-field';
import { Sheet } from '../../ui/sheet';
import styles from './atlas.module.css';

interface Props {
  readonly onMuscle: (of: MuscleOf) => void;
  readonly dangers: boolean;
  readonly showDangers: (shown: boolean) => void;
}

const shown = 30;

/** Muscles by name or by complaint, all of them in groups, and the places of danger. */
export function SearchSheet({ onMuscle, dangers, showDangers }: Props) {
  const [words, setWords] = useState('');
  const open = (muscle: MuscleId) => onMuscle({ muscle, side: 'left' });
  const found = searchMuscles(words).slice(0, shown);
  return (
    <Sheet title="Muscles">
      <SearchField label="Muscle or complaint" value={words} onChange={setWords} />
      {words.trim() ? (
        <Choices label="Found" muscles={found} onMuscle={open} />
      ) : (
        <>
          <Checkbox selected={dangers} onChange={showDangers}>
            Show places of danger
          </Checkbox>
          {dangers && <DangerList />}
          {Object.entries(groupNames).map(([group, name]) => {
            const here = muscles.filter((muscle) => muscle.group === group);
            return (
              <section key={group} className={content.part} aria-label={name}>
                <h3 className={content.partTitle}>{name}</h3>
                <Choices label={name} muscles={here} onMuscle={open} />
              </section>
            );
          })}
          <LinkButton to="/atlas/review">Read the whole atlas for review</LinkButton>
        </>
      )}
      {words.trim() && found.length === 0 && (
        <p className={content.facts}>Nothing of that name. Try a muscle, a place or a complaint.</p>
      )}
    </Sheet>
  );
}

interface ChoicesProps {
  readonly label: string;
  readonly muscles: readonly Muscle[];
  readonly onMuscle: (muscle: MuscleId) => void;
}

const Choices = ({ label, muscles: listed, onMuscle }: ChoicesProps) => (
  <ul className={content.list} aria-label={label}>
    {listed.map(({ id, name }) => (
      <li key={id}>
        <button type="button" className={content.choice} onClick={() => onMuscle(id)}>
          <span className={content.name}>{name}</span>
        </button>
      </li>
    ))}
  </ul>
);

const DangerList = () => (
  <ul className={content.list} aria-label="Places of danger">
    {allDangers.map(({ id, name, sentence, source }) => (
      <li key={id} className={styles.danger}>
        <span className={content.name}>{sentenceCase(name)}</span>
        <span>{sentence}</span>
        <span className={content.facts}>{source}</span>
      </li>
    ))}
  </ul>
);
