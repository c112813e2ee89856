import { expect, it } from 'vitest';
import { addCalendarDays } from '../domain/calendar-day';
import type { SessionId } from '../domain/ids';
import type { Session } from '../domain/session';
import { treatmentSchema } from '../domain/treatment';
import { buildDocument } from './build-document';
import { blocksOf } from './document/document';
import { wordsOfBlock } from './document/words-of-block';
import { type Choices, plainChoices } from './source';
import { fixtureSource } from './visit-fixture';

const summaryOf = (sessions: readonly Session[], choices: Partial<Choices> = {}): string => {
  const document = buildDocument(fixtureSource({ sessions }), { ...plainChoices('physio'), ...choices });
  return document ? blocksOf(document).flatMap(wordsOfBlock).join('\n') : '';
};

const { sessions } = fixtureSource();

/** The first finding of each visit, measured and treated at a pressure that grows by one. */
const measured = (withThreshold: boolean): Session[] =>
  sessions.map((session, i) => {
    const [first, ...others] = session.findings;
    if (!first) return session;
    const treatment = treatmentSchema.parse({
      id: `treatment-of-${i}`,
      findingId: first.id,
      area: null,
      technique: { id: 'deep-tissue', name: 'Deep tissue', family: 'deep-tissue' },
      pressure: i + 1,
      response: 'comfortable',
      holdSeconds: null,
      holdSince: null,
      release: null,
      painAfter: null,
    });
    const threshold = withThreshold ? 2 + 0.4 * i : null;
    return { ...session, findings: [{ ...first, threshold }, ...others], treatments: [treatment] };
  });

it('says of each knot after how many visits it cleared, and when it came back', () => {
  const words = summaryOf(sessions);
  expect(words).toMatch(/Present at \d of \d checks.*Cleared after \d visits?/);
  expect(words).toMatch(/Clear .*present again on/);
});

it('says of a chosen period the counts alone, for what began before it would be told too short', () => {
  const [first, last] = [sessions[0], sessions.at(-1)];
  if (!first || !last) throw new Error('The fixture has no sessions.');
  const words = summaryOf(sessions, { period: { from: first.day, to: last.day } });
  expect(words).toMatch(/Present at \d of \d checks/);
  expect(words).not.toMatch(/Cleared after|Not clear at any check|present again on/);
});

it('says nothing of clearing where a knot was found once and never looked at again', () => {
  const words = summaryOf(sessions.slice(0, 1));
  expect(words).toContain('Present at its only check so far.');
  expect(words).not.toContain('Not clear at any check');
});

it('says how the visits lie in time', () => {
  expect(summaryOf(sessions)).toMatch(/Visits: 3, with \d+ to \d+ days between one and the next\./);
  expect(summaryOf(sessions.slice(0, 1))).not.toContain('between one and the next');
});

it('says of visits that come closer together that they may have been booked when it hurt', () => {
  const [first] = sessions;
  if (!first) throw new Error('The fixture has no sessions.');
  const days = [0, 70, 130, 180, 220, 250, 270];
  const closer = days.map((day, i) => ({
    ...{ ...first, findings: [], treatments: [] },
    ...{ id: `session-closer-${i}` as SessionId, day: addCalendarDays(first.day, day - 400) },
  }));
  expect(summaryOf(closer)).toMatch(/become shorter over time, which may mean only that visits were booked/);
});

it('says what pressure and threshold came to, and leaves the column out where none was measured', () => {
  const words = summaryOf(measured(true));
  expect(words).toContain('Threshold, kg/cm²');
  expect(words).toMatch(
    /1, 2, 3\nFrom 1 on 28 Sep 2026 to 3 on 16 Nov 2026, over 3 measurements\. 2 higher\./,
  );
  expect(words).toMatch(
    /2, 2\.4, 2\.8\nFrom 2 .* over 3 measurements\. 0\.8 higher\. At least 0\.62, though two days in one person can differ by more/,
  );
  const without = summaryOf(measured(false));
  expect(without).toContain('Pressure tolerated, oldest first');
  expect(without).not.toContain('Threshold');
});
