import { useState } from 'react';
import { muscleName } from '../../anatomy/muscles';
import { sideWord } from '../../anatomy/side-words';
import { dayWords } from '../../domain/calendar-day';
import type { KnotId } from '../../domain/ids';
import { bySessionTime, isSigned } from '../../domain/session';
import type { SectionId } from '../../handover/document/document';
import type { Choices, HandoverSource } from '../../handover/source';
import { useRecurrence } from '../../state/recurrence';
import { Button } from '../../ui/button';
import { Checkbox } from '../../ui/checkbox';
import { ChipGroup } from '../../ui/chip-group';
import { Panel } from '../../ui/panel';
import styles from './handover.module.css';
import { PeriodFields } from './period-fields';

interface Props {
  readonly source: HandoverSource;
  readonly choices: Choices;
  readonly onChoices: (change: Partial<Choices>) => void;
}

/** What may be left out, by recipient; red flags, consent and the map always go along. */
const optional: Partial<Record<Choices['recipient'], readonly { id: SectionId; label: string }[]>> = {
  gp: [
    { id: 'complaint', label: 'Presenting complaint' },
    { id: 'summary', label: 'Clinical summary' },
    { id: 'plan', label: 'Plan and requested actions' },
    { id: 'advice', label: 'Advice given' },
  ],
  physio: [
    { id: 'complaint', label: 'Presenting complaint' },
    { id: 'knots', label: 'History of each knot' },
    { id: 'course', label: 'Procedures and response' },
    { id: 'function', label: 'Pain and function' },
    { id: 'plan', label: 'Plan and requested actions' },
    { id: 'advice', label: 'Advice given' },
  ],
  client: [
    { id: 'summary', label: 'What we did' },
    { id: 'advice', label: 'What you can change' },
    { id: 'normal', label: 'What is normal now' },
    { id: 'next', label: 'Your next visit' },
  ],
};

const asks = [
  { id: 'assess', label: 'Please assess' },
  { id: 'inform', label: 'For information' },
] as const;

/** What goes into the document: everything, until the author leaves something out. */
export function ContentsPanel({ source, choices, onChoices }: Props) {
  const [open, setOpen] = useState(false);
  const { recipient } = choices;
  const letter = recipient === 'gp' || recipient === 'physio';
  const copy = recipient === 'session' || recipient === 'full';
  const toggle = (
    <Button onPress={() => setOpen(!open)}>{open ? 'Done choosing' : 'Choose what goes in'}</Button>
  );
  return (
    <Panel title="What goes in" action={toggle}>
      {letter && (
        <ChipGroup
          label="The reader is asked"
          options={asks}
          value={choices.asks}
          onChange={(to) => onChoices({ asks: to })}
        />
      )}
      {recipient === 'session' && <WhichSession source={source} choices={choices} onChoices={onChoices} />}
      {!open && <p className={styles.muted}>{insideWords(choices)}</p>}
      {open && copy && (
        <Checkbox selected={choices.withNotes} onChange={(withNotes) => onChoices({ withNotes })}>
          My own notes
        </Checkbox>
      )}
      {open && recipient !== 'full' && recipient !== 'session' && (
        <PeriodFields choices={choices} onChoices={onChoices} />
      )}
      {open && recipient !== 'full' && <Knots source={source} choices={choices} onChoices={onChoices} />}
      {open && optional[recipient] && <Sections choices={choices} onChoices={onChoices} />}
    </Panel>
  );
}

function insideWords({ period, withoutKnots, withoutSections, withNotes, recipient }: Choices): string {
  const without = withoutKnots.length + withoutSections.length;
  const time = period
    ? `Sessions from ${dayWords(period.from)} to ${dayWords(period.to)}`
    : 'All signed sessions';
  const left = without > 0 ? `, ${without} ${without === 1 ? 'part' : 'parts'} left out` : '';
  const notes =
    recipient === 'session' || recipient === 'full'
      ? `, ${withNotes ? 'with' : 'without'} your own notes`
      : '';
  return recipient === 'session' || recipient === 'full'
    ? `Every field${left}${notes}.`
    : `${time}${left}. Your own notes never go along.`;
}

const mostSessions = 12;

function WhichSession({ source, choices, onChoices }: Props) {
  const signed = source.sessions.filter(isSigned).sort(bySessionTime).reverse().slice(0, mostSessions);
  return (
    <ChipGroup
      label="Session"
      required
      options={signed.map(({ id, day }) => ({ id, label: dayWords(day) }))}
      value={choices.session ?? signed[0]?.id ?? null}
      onChange={(session) => onChoices({ session })}
    />
  );
}

function Knots({ source, choices, onChoices }: Props) {
  const { knots } = useRecurrence(source.client.id);
  const { withoutKnots } = choices;
  if (knots.length === 0) return null;
  const set = (knot: KnotId, shown: boolean) =>
    onChoices({
      withoutKnots: shown ? withoutKnots.filter((k) => k !== knot) : [...withoutKnots, knot],
    });
  return (
    <fieldset className={styles.choices}>
      <legend>Knots</legend>
      {knots.map(({ knot, muscle, side }) => (
        <Checkbox key={knot} selected={!withoutKnots.includes(knot)} onChange={(shown) => set(knot, shown)}>
          {`${muscleName(muscle)}. ${sideWord(side)}.`}
        </Checkbox>
      ))}
    </fieldset>
  );
}

function Sections({ choices, onChoices }: Omit<Props, 'source'>) {
  const { withoutSections } = choices;
  const set = (section: SectionId, shown: boolean) =>
    onChoices({
      withoutSections: shown ? withoutSections.filter((id) => id !== section) : [...withoutSections, section],
    });
  return (
    <fieldset className={styles.choices}>
      <legend>Parts</legend>
      {optional[choices.recipient]?.map(({ id, label }) => (
        <Checkbox key={id} selected={!withoutSections.includes(id)} onChange={(shown) => set(id, shown)}>
          {label}
        </Checkbox>
      ))}
    </fieldset>
  );
}
