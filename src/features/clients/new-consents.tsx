import type { CalendarDay } from '../../domain/calendar-day';
import type { DraftConsent, TypedCard } from '../../domain/card-draft';
import { type ConsentKind, offersChaperone } from '../../domain/consent';
import { GivenByFields } from '../../parts/consent-fields';
import { chaperoneChips, consentKinds, consentWords } from '../../parts/consent-words';
import { Checkbox } from '../../ui/checkbox';
import { ChipGroup } from '../../ui/chip-group';
import { DateField } from '../../ui/date-field';
import { Panel } from '../../ui/panel';
import styles from './clients.module.css';
import { type DraftErrors, needsGiver } from './draft';

interface Props {
  readonly draft: TypedCard;
  readonly onChange: (change: Partial<TypedCard>) => void;
  readonly errors: DraftErrors;
  readonly today: CalendarDay;
}

/** What a new client has agreed to, each with its day. Left open, it stays "not recorded". */
export function NewConsents({ draft, onChange, errors, today }: Props) {
  return (
    <Panel title="Consent">
      {needsGiver(draft) && (
        <GivenByFields
          value={draft.givenBy}
          onChange={(givenBy) => onChange({ givenBy })}
          error={errors.givenBy}
        />
      )}
      {consentKinds.map((to) => (
        <NewConsent
          key={to}
          to={to}
          consent={draft.consents[to]}
          onChange={(consent) => onChange({ consents: { ...draft.consents, [to]: consent } })}
          error={errors[to]}
          today={today}
        />
      ))}
    </Panel>
  );
}

interface OneProps {
  readonly to: ConsentKind;
  readonly consent: DraftConsent;
  readonly onChange: (consent: DraftConsent) => void;
  readonly error: string | undefined;
  readonly today: CalendarDay;
}

function NewConsent({ to, consent, onChange, error, today }: OneProps) {
  const { title, to: what, means } = consentWords[to];
  return (
    <div className={styles.consent}>
      <Checkbox
        selected={consent.given}
        onChange={(given) => onChange({ ...consent, given, on: consent.on ?? today })}
      >
        {`Consent to ${what} was given`}
      </Checkbox>
      <p className={styles.hint}>{means}</p>
      {consent.given && (
        <DateField
          label={`${title}: given on`}
          value={consent.on}
          onChange={(on) => onChange({ ...consent, on })}
          latest={today}
          error={error}
        />
      )}
      {consent.given && offersChaperone(to) && (
        <ChipGroup
          label="A chaperone was offered"
          options={chaperoneChips}
          value={consent.chaperone}
          onChange={(chaperone) => onChange({ ...consent, chaperone })}
        />
      )}
    </div>
  );
}
