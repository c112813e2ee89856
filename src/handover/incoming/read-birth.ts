import { type CalendarDay, calendarDaySchema } from '../../domain/calendar-day';

/** In which order a file writes its days in numbers, where the year does not come first. */
export type DayOrder = 'day-first' | 'month-first';

export type ReadBirth = { readonly day: CalendarDay } | { readonly why: string };

const earliest = '1900-01-01';
const why = {
  none: 'There is no date of birth.',
  strange: 'The date of birth cannot be read.',
  order: 'The date of birth is no day of the calendar in the order that was chosen.',
  open: 'The date of birth can be read in two ways.',
  century: 'The year of birth has two digits and may be of this century or the last.',
  future: 'The date of birth is still to come.',
  old: 'The date of birth is before 1900.',
} as const;

interface Parts {
  readonly year: string;
  readonly month: string;
  readonly day: string;
}

const monthNames = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];
const fullMonths =
  /^(jan(uary)?|feb(ruary)?|mar(ch)?|apr(il)?|may|june?|july?|aug(ust)?|sept?(ember)?|oct(ober)?|nov(ember)?|dec(ember)?)$/;

/** The date as written without what may stand after it: a time of the day. */
const withoutTime = (words: string): string =>
  words.trim().replace(/[T ]\d{1,2}:\d{2}(:\d{2}(\.\d+)?)?( ?[ap]m)?(Z|[+-]\d{2}:?\d{2})?$/i, '');

/** Every way in which the numbers may be meant: one, or two where the order must be known. */
function waysOf(words: string): Partial<Record<DayOrder | 'certain', Parts>> {
  const packed = /^((?:19|20)\d{2})(\d{2})(\d{2})$/.exec(words);
  const [a = '', b = '', c = '', ...more] =
    packed?.slice(1) ??
    words
      .toLowerCase()
      .split(/[\s,./\\-]+/)
      .filter(Boolean);
  const all = [a, b, c];
  if (more.length > 0 || c === '') return {};
  const named = all.findIndex((part) => fullMonths.test(part));
  if (named >= 0) {
    const month = String(monthNames.indexOf((all[named] ?? '').slice(0, 3)) + 1);
    const [first = '', second = ''] = all
      .filter((_, i) => i !== named)
      .map((p) => p.replace(/(?<=\d)(st|nd|rd|th)$/, ''));
    return {
      certain: /^\d{4}$/.test(first)
        ? { year: first, month, day: second }
        : { year: second, month, day: first },
    };
  }
  if (/^\d{4}$/.test(a)) return { certain: { year: a, month: b, day: c } };
  return { 'day-first': { year: c, month: b, day: a }, 'month-first': { year: c, month: a, day: b } };
}

/** The days which the parts can be: two where a year of two digits fits this century and the last. */
function daysOf({ year, month, day }: Parts, today: CalendarDay): CalendarDay[] {
  if (!/^\d{1,2}$/.test(month) || !/^\d{1,2}$/.test(day)) return [];
  const years = /^\d{4}$/.test(year) ? [year] : /^\d{2}$/.test(year) ? [`19${year}`, `20${year}`] : [];
  const days = years.flatMap((full) => {
    const read = calendarDaySchema.safeParse(`${full}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`);
    return read.success ? [read.data] : [];
  });
  return days.length > 1 ? days.filter((d) => d <= today) : days;
}

function birthOf(parts: Parts, today: CalendarDay, none: string): ReadBirth {
  const [day, other] = daysOf(parts, today);
  if (!day) return { why: none };
  if (other) return { why: why.century };
  if (day > today) return { why: why.future };
  return day < earliest ? { why: why.old } : { day };
}

/** Whether the words are a day in either order, and not the same one: 03/04/1980. */
export function isOpenDay(words: string, today: CalendarDay): boolean {
  const ways = waysOf(withoutTime(words));
  const [first, second] = [ways['day-first'], ways['month-first']];
  if (!first || !second) return false;
  const [a, b] = [daysOf(first, today), daysOf(second, today)];
  return a.length > 0 && b.length > 0 && String(a) !== String(b);
}

/**
 * A date of birth as people and programs write it. Where day and month may change places it is read in `order`; with `null` only
 * what can be read in one way is.
 */
export function readBirth(words: string, order: DayOrder | null, today: CalendarDay): ReadBirth {
  const bare = withoutTime(words);
  if (!bare) return { why: why.none };
  const ways = waysOf(bare);
  if (ways.certain) return birthOf(ways.certain, today, why.strange);
  const { 'day-first': dayFirst, 'month-first': monthFirst } = ways;
  if (!dayFirst || !monthFirst) return { why: why.strange };
  if (order) return birthOf(order === 'day-first' ? dayFirst : monthFirst, today, why.order);
  if (isOpenDay(bare, today)) return { why: why.open };
  return birthOf(daysOf(dayFirst, today).length > 0 ? dayFirst : monthFirst, today, why.strange);
}
