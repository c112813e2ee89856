import { type ReactNode, useEffect, useState } from 'react';
import { dayWords } from '../../domain/calendar-day';
import { defaultPractice } from '../../domain/practice';
import type { Retention } from '../../domain/retention';
import { type Kept, keptClients } from '../../state/duties';
import { dispatch, useRecords } from '../../state/records';
import { today } from '../../state/today';
import { ChipGroup } from '../../ui/chip-group';
import { LinkButton } from '../../ui/link-button';
import { Panel } from '../../ui/panel';
import { ProgressBar } from '../../ui/progress-bar';
import { Screen } from '../../ui/screen';
import { TopBar } from '../../ui/top-bar';
import styles from './duties.module.css';

const chips = (numbers: readonly number[], now: number, words: (n: number) => string) =>
  [...new Set([...numbers, now])].sort((a, b) => a - b).map((n) => ({ id: String(n), label: words(n) }));

/** How long records are kept, and whose time is over. Nothing is erased by itself. */
export function RetentionScreen({ desk }: { readonly desk: ReactNode }) {
  const practice = useRecords((r) => r.practice.get('practice')) ?? defaultPractice;
  const { kind: _kind, id: _id, ...details } = practice;
  const { retention } = practice;
  const change = (part: Partial<Retention>) =>
    dispatch({ type: 'edit-practice', practice: { ...details, retention: { ...retention, ...part } } });
  const bar = (
    <TopBar back={{ to: '/settings', label: 'Settings' }} title="Keeping and erasing">
      {desk}
    </TopBar>
  );
  return (
    <Screen bar={bar}>
      <Panel title="How long records are kept">
        <ChipGroup
          label="From the last visit"
          required
          options={chips([7, 8, 10, 20], retention.years, (n) => `${n} years`)}
          value={String(retention.years)}
          onChange={(years) => years && change({ years: Number(years) })}
        />
        <ChipGroup
          label="Of who was under 18 then, at least until the age of"
          required
          options={chips([21, 25, 30], retention.minorsUntil, String)}
          value={String(retention.minorsUntil)}
          onChange={(age) => age && change({ minorsUntil: Number(age) })}
        />
        <p className={styles.muted}>
          Who was 17 is kept one year longer than younger children. Eight years, and 25, are usual in the
          United Kingdom; your insurer or professional body may ask for more.
        </p>
      </Panel>
      <DuePanel key={`${retention.years} ${retention.minorsUntil}`} />
    </Screen>
  );
}

function DuePanel() {
  const [kept, setKept] = useState<readonly Kept[] | null>(null);
  const [done, setDone] = useState(0);
  useEffect(() => {
    const control = new AbortController();
    const progress = (part: number) => setDone(Math.floor(part * 100) / 100);
    // Left, or locked meanwhile.
    keptClients({ progress, signal: control.signal }).then(setKept, () => null);
    return () => control.abort();
  }, []);
  if (!kept) return <ProgressBar label="Looking for the last visits" value={done} />;
  const due = kept.filter(({ until }) => until < today());
  const next = kept.find(({ until }) => until >= today());
  return (
    <Panel title={due.length === 0 ? 'Nobody is due for review' : `Due for review: ${due.length}`}>
      {due.length > 0 && (
        <ul className={styles.entries}>
          {due.map((one) => (
            <Due key={one.client.id} {...one} />
          ))}
        </ul>
      )}
      <p className={styles.muted}>
        {next ? `The next is due after ${dayWords(next.until)}. ` : ''}
        Nothing is erased by itself.
      </p>
    </Panel>
  );
}

const Due = ({ client, lastVisit, until }: Kept) => (
  <li>
    <span>
      <span className={styles.name}>{client.name}</span>
      <span className={styles.muted}>
        {lastVisit ? ` Last visit ${dayWords(lastVisit)}.` : ' Never seen.'}
        {` Kept until ${dayWords(until)}.`}
      </span>
    </span>
    <LinkButton to={`/clients/${client.id}/records`}>Review</LinkButton>
  </li>
);
