import { expect, test } from 'vitest';
import { calendarDay } from '../domain/calendar-day';
import { ungraded } from '../domain/finding';
import type { FindingId } from '../domain/ids';
import { bodyPoint } from '../domain/place';
import { visitsWords } from './lanes-words';

test('a lane is said visit by visit, with its grades, and what was not checked is said to be so', () => {
  const finding = {
    id: 'finding-1' as FindingId,
    muscle: 'infraspinatus',
    side: 'right',
    at: bodyPoint('back-superficial', -110, 1330),
    scale: null,
    ...ungraded,
    tenderness: 3,
    pain: 6,
    recognised: true,
  } as const;
  expect(
    visitsWords([
      { day: calendarDay('2026-03-03'), state: 'present', finding },
      { day: calendarDay('2026-03-17'), state: 'clear', finding: null },
      { day: calendarDay('2026-03-31'), state: 'not-checked', finding: null },
      {
        day: calendarDay('2026-04-14'),
        state: 'slight',
        finding: { ...finding, tenderness: null, pain: null },
      },
    ]),
  ).toBe(
    '3 Mar 2026: Present. Tenderness 3, pain 6. 17 Mar 2026: Checked, clear. ' +
      '31 Mar 2026: Not checked. 14 Apr 2026: Slight. Not graded yet.',
  );
});
