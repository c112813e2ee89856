import type { CalendarDay } from '../../domain/calendar-day';
import type { TypedCard } from '../../domain/card-draft';
import { BodyField } from '../../parts/body-field';
import { DateField } from '../../ui/date-field';
import { Panel } from '../../ui/panel';
import { TextArea } from '../../ui/text-area';
import { TextField } from '../../ui/text-field';
import { CautionsField } from './cautions-field';
import styles from './clients.module.css';
import type { DraftErrors } from './draft';
import { LocalCautionsField } from './local-cautions-field';

interface Props {
  readonly draft: TypedCard;
  readonly onChange: (change: Partial<TypedCard>) => void;
  readonly errors: DraftErrors;
  readonly today: CalendarDay;
}

/** Everything on a client's card but the consents. */
export function CardFields({ draft, onChange, errors, today }: Props) {
  const set = (field: 'name' | 'nhsNumber' | 'phone' | 'email' | 'gpPractice' | 'notes') => (text: string) =>
    onChange({ [field]: text });
  return (
    <>
      <Panel title="Who">
        <TextField label="Name" value={draft.name} onChange={set('name')} error={errors.name} />
        <DateField
          label="Date of birth"
          hint="For example 27 3 1985"
          value={draft.dateOfBirth}
          onChange={(dateOfBirth) => onChange({ dateOfBirth })}
          earliest="1900-01-01"
          latest={today}
          error={errors.dateOfBirth}
        />
        <TextField
          label="NHS number"
          optional
          inputMode="numeric"
          hint="For letters to the GP."
          value={draft.nhsNumber}
          onChange={set('nhsNumber')}
          error={errors.nhsNumber}
        />
      </Panel>
      <Panel title="Contraindications">
        <CautionsField
          list={draft.contraindications}
          onList={(contraindications) => onChange({ contraindications })}
          typed={draft.caution}
          onTyped={(caution) => onChange({ caution })}
          error={errors.contraindications}
        />
      </Panel>
      <Panel title="Cautions at one place">
        <LocalCautionsField draft={draft} onChange={onChange} error={errors.localCautions} />
      </Panel>
      <Panel title="Body map">
        <p className={styles.hint}>
          A figure like the client’s own. Marks keep their place if you change it. Its proportions are an
          adult’s.
        </p>
        <BodyField body={draft.body} onChange={(body) => onChange({ body })} />
      </Panel>
      <Panel title="Contact and notes">
        <TextField
          label="Phone"
          optional
          inputMode="tel"
          value={draft.phone}
          onChange={set('phone')}
          error={errors.phone}
        />
        <TextField
          label="Email"
          optional
          inputMode="email"
          value={draft.email}
          onChange={set('email')}
          error={errors.email}
        />
        <TextArea
          label="GP practice"
          optional
          rows={2}
          value={draft.gpPractice}
          onChange={set('gpPractice')}
          error={errors.gpPractice}
        />
        <TextArea
          label="Notes"
          optional
          hint="What matters at every visit."
          value={draft.notes}
          onChange={set('notes')}
          error={errors.notes}
        />
      </Panel>
    </>
  );
}
