import { beforeEach, expect, test } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { render } from 'vitest-browser-react';
import { Route, Router } from 'wouter';
import { memoryLocation } from 'wouter/memory-location';
import { plugFakePorts } from '../../../tests/fake-ports';
import type { TherapistId } from '../../domain/ids';
import { defaultPractice, type Practice } from '../../domain/practice';
import { noRecords } from '../../domain/records';
import type { LookChoice } from '../../state/ports';
import { putRecords, putTherapist, recordsNow } from '../../state/records';
import '../../ui/base.css';
import { SettingsScreen } from './settings-screen';

let kept: LookChoice[] = [];

beforeEach(async () => {
  kept = [];
  await plugFakePorts(new Date(2026, 2, 14).getTime(), {
    look: { kept: () => 'auto', keep: (choice) => void kept.push(choice), show: () => undefined },
  });
  const by = 'therapist-1' as TherapistId;
  putTherapist(by);
  putRecords({
    ...noRecords,
    practice: new Map([['practice', defaultPractice]]),
    therapist: new Map([[by, { kind: 'therapist', id: by, name: 'Robin Example', registration: '' }]]),
  });
});

const show = (at: string) => {
  const { hook } = memoryLocation({ path: `/settings${at}` });
  return render(
    <Router hook={hook}>
      <Route path="/settings/:page?">
        <SettingsScreen desk={null} />
      </Route>
    </Router>,
  );
};
const practice = (): Practice => recordsNow().practice.get('practice') ?? defaultPractice;
const techniques = () => practice().techniques.map((t) => t.name);
const button = (name: string | RegExp) => page.getByRole('button', { name, exact: true });

test('every page of the practice is reached from the list, and left by one step back', async () => {
  await show('');
  const titles = [
    'Practice',
    'Treatment',
    'Reasons for a visit',
    'Factors',
    'Advice',
    'Tested again',
    'Look and figure',
  ];
  for (const title of titles) {
    await page.getByRole('link', { name: new RegExp(`^${title}`) }).click();
    await expect.element(page.getByRole('heading', { level: 1, name: title })).toBeVisible();
    await expect.element(page.getByRole('heading', { level: 2 }).first()).toBeVisible();
    await page.getByRole('link', { name: 'Back to Settings' }).click();
  }
});

test('a technique is added, renamed as it is typed, and moved by keyboard', async () => {
  await show('/treatment');
  await page.getByLabelText('New technique').fill('Cupping');
  await userEvent.keyboard('{Enter}');
  expect(techniques()).toEqual(['Trigger point therapy', 'Deep tissue', 'Myofascial release', 'Cupping']);
  expect(practice().techniques.at(-1)).toMatchObject({ family: 'other' });

  await button(/^Cupping/).click();
  await page.getByLabelText('Name').fill('Dry cupping');
  expect(techniques().at(-1)).toBe('Dry cupping');

  const up = button('Move up: Dry cupping');
  (up.element() as HTMLElement).focus();
  await userEvent.keyboard('{Enter}{Enter}{Enter}{Enter}');
  expect(techniques()).toEqual(['Dry cupping', 'Trigger point therapy', 'Deep tissue', 'Myofascial release']);
  await expect.element(up).toHaveFocus();
  await expect.element(page.getByText('Dry cupping: now 1 of 4.')).toBeInTheDocument();
});

test('two techniques of one name are refused in words, and the last name is kept', async () => {
  await show('/treatment');
  await page.getByLabelText('New technique').fill(' deep  TISSUE');
  await button('Add').click();
  await expect.element(page.getByText('A technique of this name is on the list already.')).toBeVisible();
  expect(techniques()).toHaveLength(3);

  await button(/^Myofascial release/).click();
  await page.getByLabelText('Name', { exact: true }).fill('Deep tissue');
  await expect.element(page.getByText(/on the list already. The last one is kept/)).toBeVisible();
  expect(techniques()).toContain('Myofascial release');
});

test('what was removed comes back to its place, with the changes made meanwhile', async () => {
  await show('/treatment');
  await button(/^Deep tissue/).click();
  await button('Remove: Deep tissue').click();
  expect(techniques()).toEqual(['Trigger point therapy', 'Myofascial release']);
  const undo = button('Undo: removed Deep tissue');
  await expect.element(undo).toHaveFocus();
  await page.getByLabelText('New technique').fill('Cupping');
  await button('Add').click();
  await undo.click();
  expect(techniques()).toEqual(['Trigger point therapy', 'Deep tissue', 'Myofascial release', 'Cupping']);
  await expect.element(button(/^Deep tissue/)).toHaveFocus();
});

test('the last technique stays, and says why', async () => {
  await show('/treatment');
  for (const name of ['Deep tissue', 'Myofascial release', 'Trigger point therapy']) {
    await button(new RegExp(`^${name}`)).click();
    await button(`Remove: ${name}`).click();
  }
  await expect.element(page.getByText('One technique at least must stay on the list.')).toBeVisible();
  expect(techniques()).toEqual(['Trigger point therapy']);
});

test('a removed factor takes along that it was watched and advised about, and brings it back', async () => {
  await show('/factors');
  await page.getByRole('checkbox', { name: 'Stress' }).click({ force: true });
  expect(practice().watchedFactors).toEqual(['stress']);
  await button(/^Stress/).click();
  await button('Remove: Stress').click();
  expect(practice().watchedFactors).toEqual([]);
  expect(practice().advice.some((a) => a.factor === 'stress')).toBe(false);
  await button('Undo: removed Stress').click();
  expect(practice().watchedFactors).toEqual(['stress']);
  expect(practice().factors).toEqual(defaultPractice.factors);
  expect(practice().advice).toEqual(defaultPractice.advice);
});

test('a fourth factor is not watched', async () => {
  await show('/factors');
  for (const name of ['Stress', 'Overload', 'Inactivity', 'Too little to drink'])
    await page.getByRole('checkbox', { name }).click({ force: true });
  await expect
    .element(page.getByText('Three factors are watched already. Take one off first.'))
    .toBeVisible();
  expect(practice().watchedFactors).toEqual(['stress', 'overload', 'inactivity']);
});

test('reasons are edited, moved and put back though they have no ids', async () => {
  await show('/reasons');
  const first = defaultPractice.phrases[0] ?? '';
  await button('Move down: Headache from the neck').click();
  await button(first).first().click();
  await page.getByLabelText('Words').fill('Stiff neck');
  await button('Remove: Stiff neck').click();
  await page.getByLabelText('New reason').fill('Sprained ankle');
  await button('Add').click();
  await button('Undo: removed Stiff neck').click();
  expect(practice().phrases).toEqual([
    'Stiff neck',
    'Low back ache',
    'Headache from the neck',
    'Sore after training',
    'Maintenance, nothing new',
    'Sprained ankle',
  ]);
});

test('advice is written for a factor, given to another, and removed', async () => {
  await show('/advice');
  await page.getByRole('textbox', { name: 'Words' }).fill('Swim once a week.');
  await page.getByRole('radio', { name: 'Inactivity' }).click();
  await button('Add').click();
  expect(practice().advice.at(-1)).toMatchObject({ words: 'Swim once a week.', factor: 'inactivity' });
  await button(/^Swim/).click();
  await page.getByRole('radio', { name: 'Stress' }).first().click();
  expect(practice().advice.at(-1)).toMatchObject({ factor: 'stress' });
  await expect.element(page.getByRole('radio', { name: 'Stress' }).first()).toBeChecked();
  await button('Remove: Swim once a week.').click();
  expect(practice().advice).toEqual(defaultPractice.advice);
});

test('times, hand, light, figure and address are kept at once, each beside the others', async () => {
  await show('/keys');
  await page.getByRole('radio', { name: '3 minutes' }).click();
  await show('/treatment');
  await page.getByRole('radio', { name: 'Left' }).click();
  await page.getByRole('radio', { name: 'As everywhere else' }).click();
  await page.getByRole('radio', { name: 'After 90 s' }).click();
  await show('/look');
  await page.getByRole('radio', { name: 'Fuller' }).click();
  await page.getByRole('radio', { name: 'Dark' }).click();
  await show('/practice');
  await page.getByLabelText('Address').fill('4 Pier Road\nWhitby');
  expect(practice()).toEqual({
    ...defaultPractice,
    hand: 'left',
    dimInTreatment: false,
    times: { ...defaultPractice.times, veilMinutes: 3, buzzAfterSeconds: 90 },
    body: { figure: 'neutral', build: 'fuller' },
    address: '4 Pier Road\nWhitby',
  });
  expect(kept).toEqual(['dark']);
});
