import { useState } from 'react';
import { calendarDaySchema } from '../../domain/calendar-day';
import type { Choices } from '../../handover/source';
import { today } from '../../state/today';
import { Checkbox } from '../../ui/checkbox';
import { DateField } from '../../ui/date-field';

interface Props {
  readonly choices: Choices;
  readonly onChoices: (change: Partial<Choices>) => void;
}

/** All signed sessions, or those between two days. */
export function PeriodFields({ choices, onChoices }: Props) {
  const [days, setDays] = useState<{ from: string | null; to: string | null } | null>(choices.period);
  const put = (next: typeof days) => {
    setDays(next);
    const [from, to] = [calendarDaySchema.safeParse(next?.from), calendarDaySchema.safeParse(next?.to)];
    const whole = from.success && to.success && from.data <= to.data;
    onChoices({ period: whole ? { from: from.data, to: to.data } : null });
  };
  const wrongOrder = days?.from && days.to && days.from > days.to;
  return (
    <>
      <Checkbox selected={days === null} onChange={(all) => put(all ? null : { from: null, to: today() })}>
        All signed sessions
      </Checkbox>
      {days && (
        <>
          <DateField
            label="From"
            value={days.from}
            onChange={(from) => put({ ...days, from })}
            latest={today()}
          />
          <DateField
            label="To"
            value={days.to}
            onChange={(to) => put({ ...days, to })}
            latest={today()}
            error={wrongOrder ? 'This day is before the first one.' : undefined}
          />
        </>
      )}
    </>
  );
}
