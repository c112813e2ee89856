import { expect, type Page, test } from '@playwright/test';
import { badTargets } from '../bad-targets';
import type { Therapist } from '../therapist';
import { tablets } from './tablets';

const { another } = tablets(4393);
let page: Page;
let me: Therapist;

test.beforeEach(async () => {
  me = await another({ viewport: { width: 1180, height: 820 } });
  page = me.page;
  await me.open();
  await me.setUpPractice();
});

test.afterEach(() => page.context().close());

const nerve = 'Numbness, tingling, weakness or pins and needles down an arm or leg';

test('a visit without a key: asked before, a red flag, referred, signed, a letter, and an addendum', async () => {
  await me.addClient('Alex Invented', ['14', '3', '1979']);

  await test.step('what is asked before hands on takes taps alone, and unasked stays unasked', async () => {
    await me.tap(me.button('Start session'));
    await expect(page.getByText('0 of 7 asked.')).toBeVisible();
    expect(await badTargets(page)).toEqual([]);
    await me.tap(page.getByRole('button', { name: 'Headache from the neck' }));
    await me.tap(me.chip('Pain now, 0 to 10', '7'));
    await me.tap(me.button('Show on the body map'));
    await me.tapBody('back-superficial', 45, 1445);
    await expect(page.getByRole('dialog').getByText('Angle of the neck, left.')).toBeVisible();
    await me.tap(me.button('Done'));
    await me.tap(me.chip('Stress', 'A lot'));
    expect(await badTargets(page)).toEqual([]);
    await me.tap(me.button('None of the others: factors'));
    await expect(page.getByText('4 of 7 asked.')).toBeVisible();
  });

  await test.step('any yes asks what to do, and stands at the top of the session', async () => {
    await me.tap(me.chip(nerve, 'Yes'));
    await me.tap(me.button('None of the others: Red flags'));
    await me.tap(page.getByRole('button', { name: 'Left arm' }));
    await me.tap(me.chip('Treat, adapt or refer?', 'Refer'));
    expect(await badTargets(page)).toEqual([]);
    await me.tap(me.button('None of these: Emergencies'));
    await expect(page.getByText(`${nerve}: left arm`)).toBeVisible();
    await expect(page.getByText('Decided: refer.')).toBeVisible();
    await expect(page.getByRole('link', { name: 'Write a letter' })).toBeVisible();
    await me.saved();
  });

  await test.step('it stands at the top of the brief too, and the step is where it was left', async () => {
    await me.tap(page.getByRole('link', { name: 'Back to Client' }));
    await expect(page.getByText(`${nerve}: left arm`)).toBeVisible();
    await me.tap(me.button(/Go on with the session/));
    await expect(me.chip('Step', 'Before')).toBeChecked();
    await expect(page.getByText('6 of 7 asked.')).toBeVisible();
  });

  await test.step('after: the likeliest advice first, a plan, and a summary from the record', async () => {
    await me.tap(me.chip('Step', 'After'));
    await me.tap(me.chip('Pain now; it was 7', '5'));
    await me.tap(page.getByRole('button', { name: /^Five slow breaths/ }));
    await me.tap(me.chip('Next visit in, weeks', /^2$/));
    await me.tap(me.chip('Visits expected after this one', '3'));
    expect(await badTargets(page)).toEqual([]);
    await me.tap(me.button('Draft from the record'));
    const summary = page.getByLabel("Therapist's summary");
    await expect(summary).toHaveValue(/Headache from the neck\.\nPain before: 7 of 10\./);
    await expect(summary).toHaveValue(/Decided: refer\./);
    await expect(summary).toHaveValue(/Next visit in 2 weeks\. 3 more visits expected\./);
  });

  await test.step('signed with what was not asked said, and on to the letter', async () => {
    await me.tap(me.button('Review and sign'));
    await expect(page.getByText(/^Not asked: changes in health or medication\./)).toBeVisible();
    await me.tap(me.button('Sign and write the letter'));
    await expect(me.button('Make the document')).toBeVisible();
  });

  await test.step('all of it can be read again, and more is added with reason, author and time', async () => {
    await me.tap(page.getByRole('link', { name: 'Sessions' }));
    await me.tap(page.getByRole('link', { name: /0 findings/ }));
    await expect(page.getByText('A lot: Stress.')).toBeVisible();
    await expect(page.getByText('None of the 8 asked')).toBeVisible();
    await expect(page.getByText('Changes in health or medication')).toBeVisible();
    await me.tap(me.button('Add an addendum'));
    await me.tap(me.button('Add for good'));
    await expect(page.getByText('An addendum needs a reason and words of its own.')).toBeVisible();
    await page.getByLabel('Reason').fill('Call after the visit');
    await page.getByLabel('What is added').fill('Seen by the GP on Tuesday.');
    await me.tap(me.button('Add for good'));
    await expect(page.getByText('Addenda: 1')).toBeVisible();
    await expect(page.getByText('Seen by the GP on Tuesday.')).toBeVisible();
    await expect(page.getByText(/, by Robin Example$/)).toBeVisible();
    await expect(page.getByText(/It cannot be changed/)).toBeVisible();
    await me.saved();
  });
});

test('an emergency leads to urgent help and nowhere else, and is recorded', async () => {
  await me.addClient('Alex Invented', ['14', '3', '1979']);
  await me.tap(me.button('Start session'));
  await me.tap(me.chip('Severe pain', 'Yes'));
  await me.tap(me.chip('Treat, adapt or refer?', 'Treat'));
  await me.tap(me.chip('Chest pain or breathlessness', 'Yes'));
  const stop = page.getByRole('alertdialog', { name: 'Stop: urgent medical help now' });
  await expect(stop.getByText(/In the UK call 999 now/)).toBeVisible();
  await expect(stop.getByRole('button')).toHaveText(['Close']);
  await me.tap(me.button('Close'));
  await expect(page.getByText('Stop: urgent medical help now')).toBeVisible();
  await expect(page.getByRole('radiogroup', { name: 'Treat, adapt or refer?' })).toHaveCount(0);
  await expect(page.getByRole('link', { name: 'Write a letter' })).toHaveCount(0);
  await me.tap(me.button('Review and sign'));
  await me.tap(me.button('Sign'));
  await expect(page.getByText(/^Emergency signs on/)).toBeVisible();
});

test('for a child, consent is given by a parent: recorded in the session, and only then signed', async () => {
  await me.tap(page.getByRole('link', { name: 'Add client' }));
  await page.getByLabel('Name', { exact: true }).fill('Kim Invented');
  for (const [box, digits] of [
    ['Day', '14'],
    ['Month', '3'],
    ['Year', `${new Date().getFullYear() - 10}`],
  ] as const)
    await page.getByLabel(box, { exact: true }).fill(digits);
  await me.tap(me.button('Add client'));
  await me.tap(me.button('Start session'));
  await expect(page.getByText('No consent to treatment is recorded')).toBeVisible();
  await me.tap(me.button('Review and sign'));
  const dialog = page.getByRole('alertdialog', { name: 'Sign this session?' });
  await expect(dialog.getByRole('button', { name: 'Sign', exact: true })).toBeDisabled();
  await me.tap(me.button('Record consent to treatment'));
  await expect(dialog.getByText('Say by name and relation who gave consent.')).toBeVisible();
  await dialog.getByLabel('Given by').fill('Ada Invented');
  await dialog.getByLabel('Relation to the client').fill('mother, parental responsibility');
  await me.tap(me.button('Record consent to treatment'));
  await me.tap(me.button('Sign'));
  await expect(page.getByRole('heading', { name: /^Last session/ })).toBeVisible();
  await me.tap(page.getByRole('link', { name: 'Edit client' }));
  await expect(
    page.getByText(/^Given on .* by Ada Invented, mother, parental responsibility\.$/),
  ).toBeVisible();
});

test('work on an intimate area asks for a consent of its own, with a chaperone offered', async () => {
  await me.addClient('Alex Invented', ['14', '3', '1979']);
  await me.tap(me.button('Start session'));
  await me.tap(me.chip('Step', 'Found'));
  await page.getByRole('searchbox', { name: 'Add a finding by muscle' }).fill('pectineus');
  await me.tap(me.button('Pectineus, left'));
  await expect(page.getByRole('heading', { name: '1: Pectineus. Left.' })).toBeVisible();
  await expect(page.getByText(/^Groin\./)).toBeVisible();
  await me.tap(me.button('Done'));
  await expect(page.getByText(/^Groin\./)).toBeVisible();
  await me.tap(me.button('Record consent'));
  await me.tap(me.button('Record consent to work on intimate areas'));
  await me.tap(me.chip('A chaperone was offered', 'Declined'));
  await me.tap(me.button('Record consent to work on intimate areas'));
  await expect(page.getByText(/Chaperone declined\.$/)).toBeVisible();
  await page.getByRole('dialog').getByRole('button', { name: 'Done' }).tap();
  await expect(page.getByText(/^Groin\./)).toHaveCount(0);
});
