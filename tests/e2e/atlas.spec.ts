import { expect, chromium as playwright, test } from '@playwright/test';
import { placeOf } from '../body';
import { chromium } from '../chromium';
import { serve } from '../serve';
import { Therapist } from '../therapist';

test('what is usual is found by complaint, by muscle and by pain, and marked in the session', async () => {
  const server = await serve(4318);
  const browser = await playwright.launch(chromium);
  const tablet = { viewport: { width: 1180, height: 820 }, hasTouch: true };
  const page = await (await browser.newContext(tablet)).newPage();
  const me = new Therapist(page, server.url);
  const heading = (name: string) => page.getByRole('heading', { name, exact: true });
  await me.open();
  await me.setUpPractice();

  await test.step('a complaint leads to a muscle, its card says how sure it is', async () => {
    await me.tap(page.getByRole('link', { name: 'Atlas' }));
    await page.getByRole('searchbox', { name: 'Muscle or complaint' }).fill('headache behind the eye');
    await me.tap(me.button('Sternocleidomastoid, sternal head'));
    await expect(heading('Sternocleidomastoid, sternal head')).toBeVisible();
    await expect(page.getByText(/^Pattern: Travell and Simons/)).toBeVisible();
    await expect(page.getByText(/Awaits clinical review/)).toBeVisible();
    await expect(page.getByText(/^Well-known pattern/)).toBeVisible();
    await expect(page.getByText('Feels alike, and needs urgent help now')).toBeVisible();
    await expect(page.getByText('In a place of danger: side of the throat.').first()).toBeVisible();
    await me.tap(me.button('Close'));
  });

  await test.step('a muscle touched on the figure is named with its side, and what covers it can be gone to', async () => {
    await me.tap(me.chip('View', 'Back'));
    await me.tap(me.chip('Layer', 'Deep'));
    await me.tapBody('back-deep', ...placeOf('back-deep', 'piriformis', 'right'));
    await expect(heading('Piriformis')).toBeVisible();
    await expect(me.chip('Side', 'Right')).toBeChecked();
    await me.tap(me.button('Gluteus maximus'));
    await expect(heading('Gluteus maximus')).toBeVisible();
    await me.tap(me.button('Close'));
  });

  await test.step('places of danger are shown with a sentence each', async () => {
    await me.tap(page.getByText('Show places of danger'));
    await expect(page.getByRole('list', { name: 'Places of danger' })).toContainText('Hollow of the knee');
    await me.tap(page.getByText('Show places of danger'));
  });

  await me.tap(page.getByRole('link', { name: 'Back to Clients' }));
  await me.addClient('Alex Invented', ['14', '3', '1979']);
  await me.tap(me.button('Start session'));

  await test.step('a pain drawn on the shoulder leads to infraspinatus, one tap away', async () => {
    await me.tap(me.chip('Step', 'Found'));
    await me.tap(page.getByRole('link', { name: 'Where does this pain come from?' }));
    await me.tap(me.chip('A touch asks', 'Pain here'));
    await me.tap(me.chip('View', 'Front'));
    await me.drawAround('front-superficial', -190, 1340, 22);
    const places = page.getByRole('region', { name: 'Where it hurts' });
    await expect(places).toContainText(/front of the shoulder.*right/i);
    const found = page.getByRole('region', { name: 'Muscles that usually refer there' });
    await me.tap(found.getByRole('button', { name: /^Infraspinatus\. Right\..*main zone/ }));
    await expect(heading('Infraspinatus')).toBeVisible();
    await me.tap(me.button(/^Mark TrP1 in the session/));
  });

  await test.step('it is a finding of that side, and the usual zone becomes the client’s own only when they say so', async () => {
    await me.tap(page.getByRole('button', { name: /^Infraspinatus\. Right\./ }));
    await me.tap(me.button('Take the usual pattern'));
    await expect(page.getByText(/^Usual pattern: .*front of the shoulder/)).toBeVisible();
    await me.tap(me.button('The client feels it there'));
    await expect(page.getByText(/^Felt by the client: .*front of the shoulder/)).toBeVisible();
    await me.tap(me.button('About this muscle'));
    await expect(page.getByText(/^Suprascapular nerve/)).toBeVisible();
    await me.tap(me.button('Back to the finding'));
    await expect(heading('1: Infraspinatus. Right.')).toBeVisible();
    await me.tap(me.button('Done'));
  });

  await test.step('a finding in a place of danger is warned of', async () => {
    await me.tap(me.chip('View', /^Front/));
    await me.tap(me.chip('Layer', 'Superficial'));
    await me.placeOn('front-superficial', 12, 1120);
    await expect(page.getByText('Middle of the belly above the navel')).toBeVisible();
  });

  await browser.close();
  await server.stop();
});
