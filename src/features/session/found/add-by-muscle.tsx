import { useState } from 'react';
import { muscleCentre } from '../../../anatomy/muscle-centre';
import { sideWord } from '../../../anatomy/side-words';
import type { MuscleId, Side } from '../../../domain/place';
import type { Session } from '../../../domain/session';
import { searchMuscles } from '../../../parts/search-muscles';
import content from '../../../parts/sheet-content.module.css';
import { dispatch } from '../../../state/records';
import { Button } from '../../../ui/button';
import { SearchField } from '../../../ui/search-field';
import type { Selection } from '../selection';

interface Props {
  readonly session: Session;
  readonly select: (selection: Selection) => void;
  readonly onProblem: (why: string | null) => void;
}

const sides = ['left', 'right'] as const;
const shown = 5;

/** The map without the map: a finding in a muscle chosen by name and side. */
export function AddByMuscle({ session, select, onProblem }: Props) {
  const [words, setWords] = useState('');
  const add = (muscle: MuscleId, side: Side) => {
    const at = muscleCentre(muscle, side);
    if (!at) return onProblem('This muscle has no place on the body map.');
    const made = dispatch({ type: 'add-finding', sessionId: session.id, muscle, side, at, scale: null });
    onProblem(made.ok ? null : made.why);
    if (made.ok) select({ what: 'finding', id: made.id });
  };
  const found = words.trim() === '' ? [] : searchMuscles(words).slice(0, shown);
  return (
    <section className={content.part} aria-label="Add a finding by muscle">
      <SearchField label="Add a finding by muscle" value={words} onChange={setWords} />
      <ul className={content.list}>
        {found.map((m) => (
          <li key={m.id} className={content.between}>
            <span className={content.name}>{m.name}</span>
            <span className={content.row}>
              {sides.map((side) => (
                <Button key={side} label={`${m.name}, ${side}`} onPress={() => add(m.id, side)}>
                  {sideWord(side)}
                </Button>
              ))}
            </span>
          </li>
        ))}
      </ul>
      {words.trim() !== '' && found.length === 0 && <p className={content.facts}>No muscle of that name.</p>}
    </section>
  );
}
