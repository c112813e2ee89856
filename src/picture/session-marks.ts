import { courseAt } from '../analysis/course';
import type { Ghost, Recurrence } from '../analysis/recurrence-types';
import { muscleCentre } from '../anatomy/muscle-centre';
import { placeWords } from '../anatomy/side-words';
import { shortDayWords } from '../domain/calendar-day';
import type { Finding } from '../domain/finding';
import type { ClearCheck, Session } from '../domain/session';
import type { Mark } from './mark';

/** The findings of one session as numbered marks, in the order of the list and the table. */
export function findingMarks(session: Session, recurrence: Recurrence, selected: string | null): Mark[] {
  return session.findings.map((f, index) => findingMark(f, index + 1, session, recurrence, selected));
}

function findingMark(
  f: Finding,
  number: number,
  session: Session,
  recurrence: Recurrence,
  selected: string | null,
): Mark {
  const course = courseAt(recurrence, session.id, f.id);
  return {
    id: f.id,
    at: f.at,
    of: f,
    look: f.findingKind,
    ring: course.ring,
    number,
    tenderness: f.tenderness,
    selected: f.id === selected,
    words: `${number}: ${placeWords(f.muscle, f.side)} ${course.words}.`,
  };
}

/** Earlier knots that wait for today's answer. */
export const ghostMarks = (ghosts: readonly Ghost[], selected: string | null): Mark[] =>
  ghosts.map((g) => ({
    id: g.knot,
    at: g.at,
    of: g,
    look: 'ghost',
    ring: 'none',
    number: null,
    selected: g.knot === selected,
    words: `${placeWords(g.muscle, g.side)} Last seen ${shortDayWords(g.lastSeen)}.`,
  }));

/** What was checked clear: at the knot's place, or in the middle of the muscle. */
export function clearMarks(session: Session, recurrence: Recurrence): Mark[] {
  return session.clears.flatMap((c) => {
    const at = placeOf(c, recurrence);
    if (!at) return [];
    return {
      id: `clear ${c.muscle} ${c.side} ${c.knot ?? ''}`,
      at,
      of: c,
      look: 'clear' as const,
      ring: 'none' as const,
      number: null,
      selected: false,
      words: `${placeWords(c.muscle, c.side)} Checked, clear.`,
    };
  });
}

const placeOf = (c: ClearCheck, { knots }: Recurrence) =>
  knots.find((k) => k.knot === c.knot)?.at ?? muscleCentre(c.muscle, c.side);
