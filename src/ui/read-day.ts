/** The three boxes of a date, as typed. */
export interface DayParts {
  readonly day: string;
  readonly month: string;
  readonly year: string;
}

export interface DayLimits {
  /** `YYYY-MM-DD`; days before it are refused. */
  readonly earliest?: string | undefined;
  /** `YYYY-MM-DD`; days after it are refused. */
  readonly latest?: string | undefined;
}

const monthNames = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
];

export const emptyDay: DayParts = { day: '', month: '', year: '' };

/** `YYYY-MM-DD` taken apart; anything else gives empty boxes. */
export function dayParts(value: string | null): DayParts {
  const found = /^(\d{4})-(\d{2})-(\d{2})$/.exec(value ?? '');
  if (!found) return emptyDay;
  return { year: found[1] ?? '', month: String(Number(found[2])), day: String(Number(found[3])) };
}

const daysIn = (year: number, month: number) => new Date(Date.UTC(year, month, 0)).getUTCDate();
const numberIn = (s: string) => (/^\d+$/.test(s.trim()) ? Number(s.trim()) : Number.NaN);

/** What is wrong with the boxes taken one by one, in the order in which they are typed. */
function partProblem({ day, month, year }: DayParts): string | null {
  const [d, m] = [numberIn(day), numberIn(month)];
  if (!(d >= 1 && d <= 31)) return 'Write the day as a number from 1 to 31.';
  if (!(m >= 1 && m <= 12)) return 'Write the month as a number from 1 to 12.';
  if (!/^\d{4}$/.test(year.trim())) return 'Write the year with four digits, such as 1985.';
  return null;
}

/**
 * What the boxes say: a real day as `YYYY-MM-DD`, or `null` with what is wrong and how to mend it.
 * All three empty is no day and no problem.
 */
export function readDay(
  parts: DayParts,
  limits: DayLimits = {},
): { value: string | null; problem: string | null } {
  const wrong = (problem: string | null) => ({ value: null, problem });
  if (!`${parts.day}${parts.month}${parts.year}`.trim()) return wrong(null);
  const problem = partProblem(parts);
  if (problem) return wrong(problem);
  const [y, m, d] = [numberIn(parts.year), numberIn(parts.month), numberIn(parts.day)];
  if (y < 1000) return wrong('Write the year with four digits, such as 1985.');
  if (d > daysIn(y, m)) return wrong(`${monthNames[m - 1]} ${y} has ${daysIn(y, m)} days.`);
  const value = `${y}-${String(m).padStart(2, '0')}-${String(d).padStart(2, '0')}`;
  if (limits.latest && value > limits.latest) return wrong('This day is still to come. Check the year.');
  if (limits.earliest && value < limits.earliest) return wrong('This day is too long ago. Check the year.');
  return { value, problem: null };
}
