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

/** Reasons for a visit, offered as they are. */
export function PhrasesPanel() {
  const { phrases } = usePractice();
  const [list, setList] = useState<readonly Phrase[]>(() =>
    phrases.map((words) => ({ id: ports().newId(), words })),
  );
  /** What is on the list by now, for an undo that comes after other changes. */
  const latest = useRef(list);
  const keep = (change: (now: readonly Phrase[]) => readonly Phrase[]) => {
    const next = change(latest.current);
    const refused = changePractice(() => ({ phrases: next.map((p) => p.words) }));
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
    <Panel title="Reasons for a visit">
      <p className={styles.hint}>Offered in this order at the start of a session, one tap each.</p>
      <ChoiceList
        label="Reasons for a visit"
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
        label="New reason"
        add={(words) => keep((now) => [...now, { id: ports().newId(), words }])}
        maxLength={200}
      />
    </Panel>
  );
}
