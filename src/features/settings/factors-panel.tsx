import type { Factor } from '../../domain/choices';
import { ports } from '../../state/ports';
import { Panel } from '../../ui/panel';
import { AddEntry } from './add-entry';
import { changePractice, usePractice } from './change-practice';
import { ChoiceList, type Removal } from './choice-list';
import { edited, moved, putBack, without } from './list-changes';
import styles from './settings.module.css';
import { WordsField } from './words-field';

const edit = (id: string, name: string) =>
  changePractice((now) => ({ factors: edited(now.factors, id, { name }) }));

/** What was said about it goes and comes back with it: whether it is watched, and which advice is meant for it. */
function remove(factor: Factor): Removal {
  let at = 0;
  let watched = false;
  let advised = new Set<string>();
  const refused = changePractice((now) => {
    at = now.factors.indexOf(factor);
    watched = now.watchedFactors.includes(factor.id);
    advised = new Set(now.advice.filter((a) => a.factor === factor.id).map((a) => a.id));
    return { factors: without(now.factors, factor.id) };
  });
  if (refused) return { refused };
  const undo = () =>
    changePractice((now) => ({
      factors: putBack(now.factors, factor, at),
      watchedFactors: watched ? [...now.watchedFactors, factor.id].slice(0, 3) : now.watchedFactors,
      advice: now.advice.map((a) => (advised.has(a.id) ? { ...a, factor: factor.id } : a)),
    }));
  return { undo };
}

/** What a session asks about the time since the last one. */
export function FactorsPanel() {
  const { factors, watchedFactors } = usePractice();
  const add = (name: string) =>
    changePractice((now) => ({ factors: [...now.factors, { id: ports().newId(), name }] }));
  return (
    <Panel title="Factors">
      <p className={styles.hint}>
        Asked before hands on, in this order: none, some or a lot since the last session.
      </p>
      <ChoiceList
        label="Factors"
        items={factors}
        words={(f) => f.name}
        facts={(f) => (watchedFactors.includes(f.id) ? 'Watched' : null)}
        move={(f, by) => changePractice((now) => ({ factors: moved(now.factors, f.id, by) }))}
        remove={remove}
        fields={(f) => (
          <WordsField label="Name" words={f.name} keep={(name) => edit(f.id, name)} maxLength={80} />
        )}
      />
      <AddEntry label="New factor" add={add} maxLength={80} />
    </Panel>
  );
}
