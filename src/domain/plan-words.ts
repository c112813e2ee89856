import type { Plan } from './session';

/** "Keep the neck free. Next visit in 2 weeks. 3 more visits expected. Then maintenance."; empty for no plan. */
export function planWords({ aim, nextInWeeks, expectedVisits, maintenance }: Plan): string {
  return [
    aim.trim(),
    nextInWeeks !== null && `Next visit in ${counted(nextInWeeks, 'week')}.`,
    expectedVisits !== null && `${counted(expectedVisits, 'more visit')} expected.`,
    maintenance && (expectedVisits ? 'Then maintenance.' : 'Maintenance.'),
  ]
    .filter(Boolean)
    .join(' ');
}

const counted = (n: number, what: string): string => `${n} ${what}${n === 1 ? '' : 's'}`;
