import type { CheckState, KnotVisit } from '../analysis/recurrence-types';
import { dayWords } from '../domain/calendar-day';
import { gradeWords } from './finding-words';

/** As in the legend, so that eye and ear have the same names. */
export const checkWords: Readonly<Record<CheckState, string>> = {
  present: 'Present',
  slight: 'Slight',
  clear: 'Checked, clear',
  'not-checked': 'Not checked',
};

type Visit = Pick<KnotVisit, 'day' | 'state' | 'finding'>;

/** "3 Mar 2026: Present. Tenderness 3, pain 6. 24 Mar 2026: Checked, clear.": a lane, oldest first. */
export const visitsWords = (visits: readonly Visit[]): string =>
  visits
    .map(({ day, state, finding }) =>
      [`${dayWords(day)}: ${checkWords[state]}.`, finding && `${gradeWords(finding)}.`]
        .filter(Boolean)
        .join(' '),
    )
    .join(' ');
