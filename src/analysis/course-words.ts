import { dayWords } from '../domain/calendar-day';
import type { WentBefore } from './before-clear';
import { type KnotReturn, type Range, usualRange } from './returns';
import type { Clearing } from './visits-to-clear';

/** "Clear on 3 Mar 2026, present again on 24 Mar 2026: back within 21 days of first being clear." */
export const returnWords = ({ clearedOn, lastClearOn, backOn, days }: KnotReturn): string =>
  clearedOn === lastClearOn
    ? `Clear on ${dayWords(clearedOn)}, present again on ${dayWords(backOn)}: back within ${days.atMost} days.`
    : `Clear from ${dayWords(clearedOn)} to ${dayWords(lastClearOn)}, present again on ${dayWords(backOn)}: back ${days.atLeast} to ${days.atMost} days after it was first clear.`;

/** `null` for fewer than two returns: those are listed. */
export function usualReturnWords(returns: readonly KnotReturn[]): string | null {
  const usual = usualRange(returns.map((r) => r.days));
  if (!usual) return null;
  return `Of ${returns.length} returns the middle one came ${rangeWords(usual.middle)} days after it was first clear; all of them ${rangeWords(usual.whole)}.`;
}

const rangeWords = ({ atLeast, atMost }: Range): string => `${atLeast} to ${atMost}`;

/** More than so many are told as one range. */
const mostListed = 3;

/** "Cleared after 3 or 4 visits, then after 2 visits. Not clear at any check since, 2 visits on." */
export function clearingWords(clearings: readonly Clearing[]): string {
  const cleared = clearings.filter((c) => c.cleared);
  const done = cleared.length > mostListed ? [] : cleared.map(visitsRange);
  const open = clearings.find((c) => !c.cleared);
  const [first, ...then] = done;
  return [
    cleared.length > mostListed &&
      `Cleared ${cleared.length} times, after ${visitsRange(aroundAll(cleared))}.`,
    first && `Cleared after ${[first, ...then.map((words) => `then after ${words}`)].join(', ')}.`,
    // Found at its last check alone, it was not looked for since.
    open &&
      open.atLeast > 1 &&
      `Not clear at any check ${cleared.length > 0 ? 'since' : 'yet'}, ${visits(open.atLeast)} on.`,
  ]
    .filter(Boolean)
    .join(' ');
}

/** From the least of all to the most of all. */
const aroundAll = (ranges: readonly Range[]): Range => ({
  atLeast: Math.min(...ranges.map((r) => r.atLeast)),
  atMost: Math.max(...ranges.map((r) => r.atMost)),
});

function visitsRange({ atLeast, atMost }: Range): string {
  if (atLeast === atMost) return visits(atLeast);
  return atMost === atLeast + 1 ? `${atLeast} or ${visits(atMost)}` : `${atLeast} to ${visits(atMost)}`;
}

const visits = (n: number): string => `${n} visit${n === 1 ? '' : 's'}`;

/** "Deep tissue at pressure 3: next check clear at 1 of 2." */
export const wentBeforeWords = ({ technique, pressure, clear, of }: WentBefore): string =>
  `${technique}${pressure === null ? '' : ` at pressure ${pressure}`}: next check clear at ${clear} of ${of}.`;
