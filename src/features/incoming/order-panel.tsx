import { dayWords } from '../../domain/calendar-day';
import { type DayOrder, readBirth } from '../../handover/incoming/read-birth';
import { today } from '../../state/today';
import { ChipGroup } from '../../ui/chip-group';
import { Panel } from '../../ui/panel';
import styles from './incoming.module.css';

interface Props {
  /** A date of the file that can be read in two ways. */
  readonly example: string;
  readonly order: DayOrder | null;
  readonly onOrder: (order: DayOrder | null) => void;
}

/** Said once for the whole file. */
export function OrderPanel({ example, order, onOrder }: Props) {
  const words = (as: DayOrder) => {
    const birth = readBirth(example, as, today());
    return 'day' in birth ? dayWords(birth.day) : birth.why;
  };
  return (
    <Panel title="How dates are written">
      <p>{`In this file stands ${example}. It can be read in two ways, so Palpate does not guess.`}</p>
      <ChipGroup
        label={`${example} is`}
        options={[
          { id: 'day-first' as const, label: `${words('day-first')} (day first)` },
          { id: 'month-first' as const, label: `${words('month-first')} (month first)` },
        ]}
        value={order}
        onChange={onOrder}
      />
      <p className={styles.muted}>
        It then holds for all dates of the file. One that does not fit is listed, and not read in another way.
      </p>
    </Panel>
  );
}
