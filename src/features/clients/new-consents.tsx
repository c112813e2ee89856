import type { CalendarDay } from '../../domain/calendar-day';
import { Checkbox } from '../../ui/checkbox';
import { DateField } from '../../ui/date-field';
import { Panel } from '../../ui/panel';
import styles from './clients.module.css';
import { consentWords } from './consent-words';
import type { ClientDraft, DraftErrors } from './draft';

interface Props {
  readonly draft: ClientDraft;
  readonly onChange: (change: Partial<ClientDraft>) => void;
  readonly errors: DraftErrors;
  readonly today: CalendarDay;
}

/** What a new client has agreed to, each with its day. Left open, it stays "not recorded". */
export function NewConsents({ draft, onChange, errors, today }: Props) {
  return (
    <Panel title="Consent">
      {(['treatment', 'sharing'] as const).map((to) => {
        const { title, means } = consentWords[to];
        const { given, on } = draft[to];
        return (
          <div key={to} className={styles.consent}>
            <Checkbox
              selected={given}
              onChange={(ticked) => onChange({ [to]: { given: ticked, on: on ?? today } })}
            >
              Consent to {title.toLowerCase()} was given
            </Checkbox>
            <p className={styles.hint}>{means}</p>
            {given && (
              <DateField
                label={`${title}: given on`}
                value={on}
                onChange={(day) => onChange({ [to]: { given, on: day } })}
                latest={today}
                error={errors[to]}
              />
            )}
          </div>
        );
      })}
    </Panel>
  );
}
