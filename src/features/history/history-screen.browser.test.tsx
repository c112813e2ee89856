import { beforeEach, expect, test } from 'vitest';
import { page } from 'vitest/browser';
import { render } from 'vitest-browser-react';
import { Router } from 'wouter';
import { memoryLocation } from 'wouter/memory-location';
import { plugFakePorts } from '../../../tests/fake-ports';
import { neutralBody } from '../../domain/body';
import { addCalendarDays, calendarDay } from '../../domain/calendar-day';
import type { Client } from '../../domain/client';
import { recordsFrom } from '../../domain/diff';
import { type Finding, ungraded } from '../../domain/finding';
import {
  type ClientId,
  type FindingId,
  type LifeEventId,
  linkIdOf,
  type SessionId,
  type TherapistId,
} from '../../domain/ids';
import type { KnotLink } from '../../domain/knot-link';
import { bodyPoint } from '../../domain/place';
import { noRecords } from '../../domain/records';
import { blankVisit, type Session } from '../../domain/session';
import { putRecords, putTherapist, recordsNow } from '../../state/records';
import '../../ui/base.css';
import { HistoryScreen } from './history-screen';

const clientId = 'client-00000001' as ClientId;
const longName = 'extensor-digitorum-brevis-and-hallucis-brevis';

const session = (n: number, findings: Finding[], clears: Session['clears'] = []): Session => ({
  kind: 'session',
  id: `session-${n}` as SessionId,
  clientId,
  therapistId: 'therapist-1' as TherapistId,
  day: addCalendarDays(calendarDay('2026-01-05'), 14 * n),
  startedAt: n,
  ...blankVisit,
  findings,
  clears,
});

const finding = (id: string, u = 45, more: Partial<Finding> = {}): Finding => ({
  id: id as FindingId,
  muscle: 'trapezius-upper',
  side: 'left',
  at: bodyPoint('back-superficial', u, 1438),
  scale: 0.4,
  ...ungraded,
  tenderness: 3,
  pain: 6,
  recognised: true,
  ...more,
});

const link = (n: number, id: string, knot: string): KnotLink => ({
  kind: 'knot-link',
  id: linkIdOf(id as FindingId),
  clientId,
  sessionId: `session-${n}` as SessionId,
  findingId: id as FindingId,
  knotId: knot as KnotLink['knotId'],
  linkedBy: 'ghost',
});

const show = (...records: (Session | KnotLink | Client)[]) => {
  putRecords(recordsFrom(noRecords, records));
  const { hook } = memoryLocation({ path: `/clients/${clientId}/history` });
  return render(
    <Router hook={hook}>
      <HistoryScreen clientId={clientId} />
    </Router>,
  );
};

beforeEach(async () => {
  await page.viewport(820, 900);
  await plugFakePorts(new Date(2026, 2, 1, 12).getTime());
  putTherapist('therapist-1' as TherapistId);
});

test('without a finding it says what will be here', async () => {
  await show(session(1, []));
  await expect.element(page.getByRole('heading', { name: 'No knots yet' })).toBeVisible();
});

test('each knot has its sentence and its visits in words, what came back first', async () => {
  const screen = await show(
    session(1, [finding('finding-1'), finding('other-1', 100, { muscle: 'infraspinatus' })]),
    session(2, [], [{ muscle: 'trapezius-upper', side: 'left', knot: null }]),
    session(3, [finding('finding-3')]),
    link(3, 'finding-3', 'finding-1'),
  );
  const lines = screen.getByRole('article');
  expect(lines.elements()).toHaveLength(2);
  await expect.element(lines.first()).toHaveTextContent('Trapezius, upper. Left.');
  await expect
    .element(lines.first())
    .toHaveTextContent('Present at 2 of 3 checks, cleared once, returned once.');
  await expect.element(lines.first()).toHaveTextContent('Returned. Last checked 16 Feb 2026.');
  await expect
    .element(lines.first())
    .toHaveTextContent(
      '19 Jan 2026: Present. Tenderness 3, pain 6. 2 Feb 2026: Checked, clear. 16 Feb 2026: Present.',
    );
  await expect.element(lines.last()).toHaveTextContent('2 Feb 2026: Not checked.');
});

const near = [session(1, [finding('finding-1')]), session(2, [finding('finding-2', 57)])];

test('a finding near an earlier knot is asked about and counts once the answer is yes', async () => {
  const screen = await show(...near);
  await expect.element(screen.getByText('Same knot as on 19 Jan 2026, 12 mm away?')).toBeVisible();
  await expect.element(screen.getByText('Present at its only check so far.')).toBeVisible();
  await screen.getByRole('button', { name: /Yes, the same knot/ }).click();
  await expect.element(screen.getByText('Present at 2 of 2 checks.')).toBeVisible();
  expect(screen.getByRole('button', { name: /same knot|new one/ }).elements()).toEqual([]);
});

test('with a no it is a knot of its own', async () => {
  const screen = await show(...near);
  await screen.getByRole('button', { name: /No, a new one/ }).click();
  await expect.element(screen.getByRole('article').nth(1)).toBeVisible();
  expect(screen.getByRole('button', { name: /same knot|new one/ }).elements()).toEqual([]);
});

test('the same is told in words, visit by visit', async () => {
  const screen = await show(...near);
  await screen.getByRole('radio', { name: 'In words' }).click();
  await expect.element(screen.getByText('Present. Tenderness 3, pain 6.')).toBeVisible();
  expect(screen.getByRole('region', { name: 'Knots over the calendar' }).elements()).toEqual([]);
});

const many = (count: number) => {
  const findings = (n: number) => [finding(`long-name-${n}`, 60, { muscle: longName })];
  const sessions = Array.from({ length: count }, (_, n) => session(n, findings(n)));
  return [...sessions, ...sessions.slice(1).map((_, n) => link(n + 1, `long-name-${n + 1}`, 'long-name-0'))];
};

test.each([
  [1180, 2],
  [820, 60],
  [390, 8],
  [390, 60],
])('at %i px, %i sessions open at the newest, and nothing sticks out', async (width, count) => {
  await page.viewport(width, 900);
  const screen = await show(...many(count));
  const scroller = screen.getByRole('region', { name: 'Knots over the calendar' }).element();
  expect(scroller.scrollLeft).toBeCloseTo(scroller.scrollWidth - scroller.clientWidth, -1);
  const newest = screen
    .getByRole('link', { name: /^Session of/ })
    .last()
    .element();
  const box = scroller.getBoundingClientRect();
  expect(newest.getBoundingClientRect().right).toBeLessThanOrEqual(box.right + 1);
  expect(document.documentElement.scrollWidth).toBeLessThanOrEqual(width);
});

test('of five hundred sessions only those near the window are drawn, wherever it is moved', async () => {
  const screen = await show(...many(500));
  const scroller = screen.getByRole('region', { name: 'Knots over the calendar' }).element();
  const days = screen.getByRole('link', { name: /^Session of/ });
  expect(days.elements().length).toBeLessThan(90);
  scroller.scrollLeft = 0;
  await expect.element(screen.getByRole('link', { name: 'Session of 5 Jan 2026' })).toBeVisible();
  expect(days.elements().length).toBeLessThan(90);
});

const client = (lifeEvents: Client['lifeEvents'] = []): Client => ({
  kind: 'client',
  id: clientId,
  name: 'Ana Lopez',
  dateOfBirth: calendarDay('1961-02-03'),
  nhsNumber: '',
  phone: '',
  email: '',
  gpPractice: '',
  contraindications: [],
  localCautions: [],
  lifeEvents,
  notes: '',
  body: neutralBody,
  sample: false,
  createdAt: 0,
});
const told = () =>
  recordsNow()
    .client.get(clientId)
    ?.lifeEvents.map((e) => [e.day, e.words, e.about]);

test('a life event is added by taps alone, stands under the lanes and in words, and is undone', async () => {
  const screen = await show(...near, client());
  await screen.getByRole('button', { name: 'Add a life event' }).click();
  await screen.getByRole('radio', { name: 'New job' }).click();
  await screen.getByRole('radio', { name: 'About a month ago' }).click();
  await screen.getByRole('button', { name: 'Add', exact: true }).click();
  await expect.element(screen.getByRole('heading', { name: 'Life events' }).first()).toBeVisible();
  expect(told()).toEqual([['2026-01-30', 'New job', true]]);
  await expect.element(screen.getByText('About 30 Jan 2026: New job.')).toBeInTheDocument();
  await screen.getByRole('radio', { name: 'In words' }).click();
  await expect.element(screen.getByText('About 30 Jan 2026, life event.')).toBeVisible();
  await screen.getByRole('button', { name: 'Undo' }).click();
  expect(told()).toEqual([]);
  await expect.element(screen.getByText(/^None told so far/)).toBeVisible();
});

test('a life event is changed by typing, and taken away', async () => {
  const fall = {
    id: 'event-0001' as LifeEventId,
    day: calendarDay('2026-01-25'),
    about: false,
    words: 'Fall',
  };
  const screen = await show(...near, client([fall]));
  await screen.getByRole('button', { name: 'Change: Fall, 25 Jan 2026' }).click();
  await screen.getByRole('textbox', { name: 'What happened' }).fill('Fall on the stairs');
  await screen.getByRole('textbox', { name: 'Day' }).fill('26');
  await screen.getByRole('button', { name: 'Keep the change' }).click();
  expect(told()).toEqual([['2026-01-26', 'Fall on the stairs', false]]);
  await screen.getByRole('button', { name: /^Change: Fall on the stairs/ }).click();
  await screen.getByRole('button', { name: 'Remove' }).click();
  expect(told()).toEqual([]);
});

test('a life event without words or day is refused in words, and what was written stays', async () => {
  const screen = await show(...near, client());
  await screen.getByRole('button', { name: 'Add a life event' }).click();
  await screen.getByRole('textbox', { name: 'What happened' }).fill('Long journey to Spain');
  await screen.getByRole('button', { name: 'Add', exact: true }).click();
  await expect.element(screen.getByText(/^Say what happened/)).toBeVisible();
  await expect
    .element(screen.getByRole('textbox', { name: 'What happened' }))
    .toHaveValue('Long journey to Spain');
});
