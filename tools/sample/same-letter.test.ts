import { expect, it } from 'vitest';
import { calendarDay } from '../../src/domain/calendar-day';
import { differences } from './same-letter';
import { samplePdf } from './sample-pdf';

const today = calendarDay('2026-11-23');

it('a letter made twice is one; a word, an element or a page more is told', async () => {
  const letter = await samplePdf('gp', today);
  const next = await samplePdf('gp', calendarDay('2026-11-24'));
  const longer = await samplePdf('physio', today);
  const unlike = differences([
    { engine: 'one', bytes: letter.bytes },
    { engine: 'two', bytes: letter.bytes },
    { engine: 'three', bytes: next.bytes },
    { engine: 'four', bytes: longer.bytes },
  ]);
  expect(unlike.map((words) => /^(\w+): one has ".*", (\w+) has/.exec(words)?.slice(1))).toEqual([
    ['text', 'three'],
    ['structure', 'three'],
    ['text', 'four'],
    ['structure', 'four'],
    ['pages', 'four'],
  ]);
}, 180_000);
