import { describe, expect, test } from 'vitest';
import { addCalendarDays, calendarDay } from '../domain/calendar-day';
import type { LifeEventId } from '../domain/ids';
import type { LifeEvent } from '../domain/life-event';
import { lifeEventShapes } from './life-events';
import { axisShapes, timelineOf } from './timeline';

const start = calendarDay('2026-03-02');
const on = (offset: number) => addCalendarDays(start, offset);
const event = (offset: number, words: string): LifeEvent => ({
  id: `event-${offset}-${words.length}` as LifeEventId,
  day: on(offset),
  about: false,
  words,
});
const weekly = Array.from({ length: 20 }, (_, i) => on(7 * i));
const drawn = (events: LifeEvent[], stretch?: { from: number; to: number }) => {
  const line = timelineOf(
    weekly,
    events.map((e) => e.day),
  );
  const { shapes, height } = lifeEventShapes(events, line, stretch);
  return {
    line,
    height,
    flags: shapes.filter((s) => s.kind === 'polyline').length,
    texts: shapes.flatMap((s) => (s.kind === 'text' ? [s] : [])),
  };
};

describe('life events', () => {
  test('stand on their own day, with their words beside them', () => {
    const { line, texts } = drawn([event(10, 'New job')]);
    expect(texts[0]).toMatchObject({ text: 'New job', align: 'left' });
    expect(texts[0]?.at[0]).toBeCloseTo(line.x(on(10)) + 13, 9);
    expect(line.x(on(10))).toBeGreaterThan(line.xs[1] ?? 0);
    expect(line.x(on(10))).toBeLessThan(line.xs[2] ?? 0);
  });

  test('close together take rows of their own, so that no words lie on others', () => {
    const { texts, height } = drawn([event(10, 'New job'), event(12, 'Moved house'), event(14, 'Fall')]);
    expect(new Set(texts.map((t) => t.at[1])).size).toBe(3);
    expect(height).toBeGreaterThan(drawn([event(10, 'New job'), event(90, 'Fall')]).height);
  });

  test('more than there is room for keep their flags', () => {
    const six = [1, 2, 3, 4, 5, 6].map((n) => event(n, 'Something rather long happened'));
    const { flags, texts } = drawn(six);
    expect([flags, texts.length]).toEqual([6, 4]);
    expect(texts[0]?.text).toBe('Something rather long hap…');
  });

  test('at the end of the line have their words at the left', () => {
    const { line, texts } = drawn([event(133, 'Started lifting weights')]);
    expect(texts[0]).toMatchObject({ align: 'right' });
    expect(texts[0]?.at[0]).toBeLessThan(line.x(on(133)));
  });

  test('just before the first visit or after the last widen the line; long before they are not drawn', () => {
    const plain = timelineOf(weekly);
    const { line, flags } = drawn([event(-900, 'Fall'), event(-30, 'New job'), event(150, 'Operation')]);
    expect(flags).toBe(2);
    expect(line.width).toBeGreaterThan(plain.width);
    expect(line.x(on(-30))).toBe(34);
    expect(line.ends).toEqual([on(-30), on(150)]);
    expect(drawn([event(700, 'Fall')]).line.reaches(on(700))).toBe(true);
    expect([line.reaches(on(-900)), line.reaches(on(-30))]).toEqual([false, true]);
    // The months begin with it too.
    const months = axisShapes(line).flatMap((s) => (s.kind === 'text' ? s.text : []));
    expect(months).toContain('Jan 2026');
  });

  test('far from what is seen are not drawn', () => {
    expect(drawn([event(10, 'New job')], { from: 400, to: 800 }).flags).toBe(0);
    expect(drawn([event(10, 'New job')], { from: 0, to: 400 }).flags).toBe(1);
  });
});
