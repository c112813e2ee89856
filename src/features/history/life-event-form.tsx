import { useState } from 'react';
import { addCalendarDays, type CalendarDay } from '../../domain/calendar-day';
import type { Client } from '../../domain/client';
import type { Command } from '../../domain/commands/command';
import { type LifeEvent, usualLifeEvents } from '../../domain/life-event';
import { today } from '../../state/today';
import { Button } from '../../ui/button';
import { Checkbox } from '../../ui/checkbox';
import { ChipGroup } from '../../ui/chip-group';
import { DateField } from '../../ui/date-field';
import { TextField } from '../../ui/text-field';
import styles from './history.module.css';

interface Props {
  readonly client: Client;
  /** The one that is changed; `null`: a new one. */
  readonly event: LifeEvent | null;
  /** Does it, or says why not. */
  readonly act: (command: Command, words: string) => void;
  readonly onClose: () => void;
}

const usual = usualLifeEvents.map((id) => ({ id, label: id }));

/** Days that a tap gives; all but today are rough. */
const ago = [
  { id: '0', label: 'Today' },
  { id: '7', label: 'About a week ago' },
  { id: '30', label: 'About a month ago' },
  { id: '91', label: 'About three months ago' },
];

/** What happened and when: by taps alone where it is usual, otherwise typed. */
export function LifeEventForm({ client, event, act, onClose }: Props) {
  const [words, setWords] = useState(event?.words ?? '');
  const [day, setDay] = useState<string | null>(event?.day ?? null);
  const [about, setAbout] = useState(event?.about ?? false);
  const now = today();
  const chosen = ago.find(({ id }) => day === addCalendarDays(now, -Number(id)) && about === (id !== '0'));
  const choose = (days: string | null) => {
    if (days === null) return;
    setDay(addCalendarDays(now, -Number(days)));
    setAbout(days !== '0');
  };
  const clientId = client.id;
  const save = () => {
    const told = { words, about, day: (day ?? '') as CalendarDay };
    if (event) act({ type: 'edit-life-event', clientId, eventId: event.id, event: told }, 'Changed.');
    else
      act({ type: 'add-life-event', clientId, event: told }, 'Added. It stands on its day under the knots.');
  };
  const remove = () => event && act({ type: 'remove-life-event', clientId, eventId: event.id }, 'Removed.');
  return (
    <div className={styles.form}>
      <ChipGroup
        label="What often is told"
        options={usual}
        value={usualLifeEvents.includes(words) ? words : null}
        onChange={(chosenWords) => setWords(chosenWords ?? '')}
      />
      <TextField label="What happened" value={words} onChange={setWords} maxLength={80} />
      <ChipGroup label="When" options={ago} value={chosen?.id ?? null} onChange={choose} />
      <DateField
        label="On which day"
        value={day}
        onChange={setDay}
        earliest={client.dateOfBirth}
        latest={now}
      />
      <Checkbox selected={about} onChange={setAbout}>
        Only roughly known
      </Checkbox>
      <div className={styles.answers}>
        <Button tone="primary" onPress={save}>
          {event ? 'Keep the change' : 'Add'}
        </Button>
        <Button tone="plain" onPress={onClose}>
          Leave it
        </Button>
        {event && (
          <Button tone="danger" onPress={remove}>
            Remove
          </Button>
        )}
      </div>
    </div>
  );
}
