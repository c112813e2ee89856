import { useRef, useState } from 'react';
import { ports } from '../../state/ports';
import { Panel } from '../../ui/panel';
import { AddEntry } from './add-entry';
import { changePractice, usePractice } from './change-practice';
import { ChoiceList, type Removal } from './choice-list';
import { edited, moved, putBack, without } from './list-changes';
import styles from './settings.module.css';
import { WordsField } from './words-field';

/** A phrase has no id of its own: it gets one for as long as the list is on the screen. */
interface Phrase {
  readonly id: string;
  readonly words: string;
}

interface Props {
  readonly of: 'phrases' | 'retests';
  readonly title: string;
  readonly hint: string;
  readonly add: string;
}

/** Phrases which the session offers as they are. */
export function PhrasesPanel({ of, title, hint, add }: Props) {
  const { [of]: phrases } = usePractice();
  const [list, setList] = useState<readonly Phrase[]>(() =>
    phrases.map((words) => ({ id: ports().newId(), words })),
  );
  /** What is on the list by now, for an undo that comes after other changes. */
  const latest = useRef(list);
  const keep = (change: (now: readonly Phrase[]) => readonly Phrase[]) => {
    const next = change(latest.current);
    const refused = changePractice(() => ({ [of]: next.map((p) => p.words) }));
    if (refused) return refused;
    latest.current = next;
    setList(next);
    return null;
  };
  const remove = (phrase: Phrase): Removal => {
    const at = list.indexOf(phrase);
    const refused = keep((now) => without(now, phrase.id));
    return refused ? { refused } : { undo: () => keep((now) => putBack(now, phrase, at)) };
  };
  return (
    <Panel title={title}>
      <p className={styles.hint}>{hint}</p>
      <ChoiceList
        label={title}
        items={list}
        words={(p) => p.words}
        move={(p, by) => keep((now) => moved(now, p.id, by))}
        remove={remove}
        fields={(p) => (
          <WordsField
            label="Words"
            words={p.words}
            keep={(words) => keep((now) => edited(now, p.id, { words }))}
            maxLength={200}
          />
        )}
      />
      <AddEntry
        label={add}
        add={(words) => keep((now) => [...now, { id: ports().newId(), words }])}
        maxLength={200}
      />
    </Panel>
  );
}
