import { useState } from 'react';
import { ageOn, type CalendarDay, calendarDay } from '../domain/calendar-day';
import type { GivenConsent } from '../domain/commands/command';
import {
  type Chaperone,
  type ConsentKind,
  consentAge,
  type GivenBy,
  offersChaperone,
} from '../domain/consent';
import { Banner } from '../ui/banner';
import { Button } from '../ui/button';
import { ChipGroup } from '../ui/chip-group';
import { DateField } from '../ui/date-field';
import { TextField } from '../ui/text-field';
import { chaperoneChips, consentWords } from './consent-words';
import content from './sheet-content.module.css';

interface Props {
  readonly to: ConsentKind;
  readonly dateOfBirth: CalendarDay;
  readonly today: CalendarDay;
  /** Who gave other consents for this client: offered, never taken silently. */
  readonly givers: readonly GivenBy[];
  /** @returns why it could not be recorded, or `null`. */
  readonly onRecord: (given: GivenConsent) => string | null;
}

/** Consent of one kind as it is given: the day, for a child by whom, and the answer to the offer of a chaperone. */
export function ConsentFields({ to, dateOfBirth, today, givers, onRecord }: Props) {
  const [on, setOn] = useState<string | null>(today);
  const [by, setBy] = useState<GivenBy>({ name: '', relation: '' });
  const [chaperone, setChaperone] = useState<Chaperone | null>(null);
  const [tried, setTried] = useState(false);
  const [problem, setProblem] = useState<string | null>(null);
  const child = on !== null && ageOn(dateOfBirth, calendarDay(on)) < consentAge;
  const record = () => {
    setProblem(null);
    setTried(true);
    if (!on) return;
    if (child && !(by.name.trim() && by.relation.trim()))
      return setProblem('Say by name and relation who gave consent.');
    setProblem(
      onRecord({
        to,
        givenOn: calendarDay(on),
        givenBy: child ? by : null,
        chaperone: offersChaperone(to) ? chaperone : null,
      }),
    );
  };
  return (
    <div className={content.part}>
      <DateField
        label="Given on"
        value={on}
        onChange={setOn}
        latest={today}
        error={tried && !on ? 'Write the day on which consent was given.' : null}
      />
      {child && <GivenByFields value={by} onChange={setBy} givers={givers} />}
      {offersChaperone(to) && (
        <ChipGroup
          label="A chaperone was offered"
          options={chaperoneChips}
          value={chaperone}
          onChange={setChaperone}
        />
      )}
      {problem && (
        <Banner tone="warning" announced>
          {problem}
        </Banner>
      )}
      <div className={content.row}>
        <Button label={`Record consent to ${consentWords[to].to}`} onPress={record}>
          Record
        </Button>
      </div>
    </div>
  );
}

interface GivenByProps {
  readonly value: GivenBy;
  readonly onChange: (by: GivenBy) => void;
  readonly givers?: readonly GivenBy[];
  readonly error?: string | undefined;
}

/** For a child: who gave consent, and what makes it theirs to give. */
export function GivenByFields({ value, onChange, givers = [], error }: GivenByProps) {
  return (
    <div className={content.part}>
      <p className={content.facts}>{`Under ${consentAge}: given by someone with parental responsibility.`}</p>
      {givers.length > 0 && (
        <div className={content.row}>
          {givers.map((by) => (
            <Button key={`${by.name} ${by.relation}`} onPress={() => onChange(by)}>
              {`${by.name}, ${by.relation}`}
            </Button>
          ))}
        </div>
      )}
      <TextField
        label="Given by"
        value={value.name}
        onChange={(name) => onChange({ ...value, name })}
        maxLength={200}
        error={error}
      />
      <TextField
        label="Relation to the client"
        hint="For example mother, parental responsibility"
        value={value.relation}
        onChange={(relation) => onChange({ ...value, relation })}
        maxLength={200}
      />
    </div>
  );
}
