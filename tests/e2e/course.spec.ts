import { readFileSync } from 'node:fs';
import { type BrowserContext, expect, type Page, chromium as playwright, test } from '@playwright/test';
import { readPdf } from '../../tools/sample/read-pdf';
import { builtApp } from '../bench/built-pages';
import { filled } from '../bench/records/filled';
import { chromium } from '../chromium';
import { serve } from '../serve';
import { Therapist } from '../therapist';

const neck = 'Trapezius, upper. Left.';
const way = (page: Page, name: string) => page.getByRole('link', { name, exact: true });

async function inBrowser(walk: (context: BrowserContext) => Promise<void>): Promise<void> {
  const browser = await playwright.launch(chromium);
  const context = await browser.newContext({ viewport: { width: 1180, height: 820 }, hasTouch: true });
  try {
    await walk(context);
  } finally {
    await browser.close();
  }
}

/** From history to the map, through all its ways and along its scrubber, and back. */
async function walkTheMap(me: Therapist): Promise<void> {
  const { page } = me;
  await me.tap(way(page, 'On the map'));
  const scrubber = page.getByRole('slider');
  await expect(scrubber).toBeVisible();
  const last = await scrubber.inputValue();
  await me.tap(me.button('Visit: one earlier'));
  await expect(scrubber).toHaveValue(String(Number(last) - 1));
  await me.tap(me.button('Play'));
  await expect(scrubber).toHaveValue(last, { timeout: 10_000 });
  for (const name of ['Before and now', 'Overlaid', 'How often'])
    await me.tap(page.getByRole('radio', { name, exact: true }));
  await expect(page.getByText(/Present at \d+ of \d+ checks\./).first()).toBeVisible();
  await me.tap(way(page, 'Back to History'));
}

/** How many knots of the neck each screen of the history tells of, and how many of all the areas hold. */
async function knotsTold(me: Therapist): Promise<Record<'lanes' | 'map' | 'areas', number>> {
  const { page } = me;
  await me.tap(way(page, 'History'));
  const lanes = page.getByRole('article').filter({ hasText: neck });
  await lanes.first().waitFor();
  const told = { lanes: await lanes.count(), map: 0, areas: 0 };
  await me.tap(way(page, 'Patterns'));
  const areas = page.getByRole('region', { name: 'Areas most often affected' });
  for (const row of await areas.getByRole('row').filter({ hasText: 'checks' }).all())
    told.areas += Number(await row.getByRole('cell').first().textContent());
  await me.tap(way(page, 'Over time'));
  await me.tap(way(page, 'On the map'));
  await me.tap(page.getByRole('radio', { name: 'How often', exact: true }));
  const lines = page.getByRole('region', { name: 'In words' }).getByRole('listitem');
  await lines.first().waitFor();
  told.map = await lines.filter({ hasText: neck }).count();
  await me.tap(way(page, 'Back to History'));
  return told;
}

async function summaryText(me: Therapist): Promise<string> {
  await me.tap(way(me.page, 'Handover'));
  return documentText(me);
}

async function documentText(me: Therapist): Promise<string> {
  const { page } = me;
  await me.tap(me.button('Make the document'));
  await page.getByRole('img', { name: /^Page 1 of/ }).waitFor({ timeout: 30_000 });
  const leaving = page.waitForEvent('download');
  await me.tap(me.button('Save PDF'));
  const pdf = readFileSync(await (await leaving).path());
  return readPdf(pdf, 'pdftotext', 'FILE', '-').replace(/\s+/g, ' ');
}

test('the sample client from brief to plan; a knot split in two is two on every screen and in the letter', async () => {
  const server = await serve(4343);
  await inBrowser(async (context) => {
    const page = await context.newPage();
    const me = new Therapist(page, server.url);
    await me.open();
    await me.setUpPractice();
    await me.tap(me.button('Try with a sample client'));
    await page.getByRole('heading', { name: /^Last session/ }).waitFor();
    const whole = /Present at (\d) of (\d) checks, cleared once, returned once/;
    const said = await page.getByRole('listitem').filter({ hasText: neck }).textContent();
    const counts = whole.exec(said ?? '');
    expect(counts).not.toBeNull();
    // The letter says the counts alone, in the finding's own row.
    const short = /\d+ of \d+ checks/.exec(counts?.[0] ?? '')?.[0];
    expect(await summaryText(me)).toContain(short);

    await me.tap(way(page, 'History'));
    await expect(page.getByRole('article').filter({ hasText: neck })).toHaveCount(1);
    await me.tap(way(page, 'Trends'));
    await expect(page.getByText(/^From \d.* to \d.*measurements/).first()).toBeVisible();
    await me.tap(way(page, 'Patterns'));
    await expect(page.getByText(/^\d+ gaps between visits/)).toBeVisible();
    await me.tap(way(page, 'Plan'));
    await expect(page.getByRole('heading', { name: 'Plan' })).toBeVisible();
    await me.tap(way(page, 'Over time'));
    await walkTheMap(me);
    const before = await knotsTold(me);

    await me.tap(way(page, neck));
    await me.tap(me.button(/^The finding of .* is another knot$/).nth(0));
    await me.tap(me.button('It alone is a new knot'));
    await expect(page.getByText(/^Split:/)).toBeVisible();
    await me.saved();
    expect(await knotsTold(me)).toEqual({ lanes: 2, map: 2, areas: before.areas + 1 });
    const text = await summaryText(me);
    expect(text).not.toContain(short);
    await me.tap(way(page, 'Brief'));
    await expect(page.getByText(counts?.[0] ?? '')).toHaveCount(0);

    await me.tap(way(page, 'History'));
    await me.tap(way(page, neck).first());
    await me.tap(me.button(/^Merge with the knot/));
    await expect(page.getByText(/^Merged:/)).toBeVisible();
    await me.saved();
    expect(await summaryText(me)).toContain(short);
    expect(await knotsTold(me)).toEqual(before);
  });
  await server.stop();
});

test('a life event stands under the knots, and no letter but the full copy tells it', async () => {
  const server = await serve(4366);
  await inBrowser(async (context) => {
    const page = await context.newPage();
    const me = new Therapist(page, server.url);
    await me.open();
    await me.setUpPractice();
    await me.tap(me.button('Try with a sample client'));
    await page.getByRole('heading', { name: /^Last session/ }).waitFor();
    await me.tap(way(page, 'History'));
    await me.tap(me.button('Add a life event'));
    await me.tap(page.getByRole('radio', { name: 'Started running', exact: true }));
    await me.tap(me.chip('When', 'About three months ago'));
    await me.tap(me.button('Add'));
    await me.saved();
    await expect(page.getByRole('region', { name: 'Knots over the calendar' })).toContainText(
      'Started running',
    );
    await me.tap(me.button(/^Change: Started running/));
    await page.getByLabel('What happened').fill('Started rowing');
    await me.tap(me.button('Keep the change'));
    await me.saved();
    // Read again from the disk.
    await page.reload();
    await me.unlock();
    await page.getByRole('button', { name: /^Change: Started rowing/ }).waitFor();
    expect(await summaryText(me)).not.toContain('Started rowing');
    await me.tap(page.getByRole('radio', { name: 'Copy of everything', exact: true }));
    expect(await documentText(me)).toContain('Started rowing');
  });
  await server.stop();
});

test('a client of sixty sessions opens at the newest, scrolls, filters, scrubs and prints on a page', async () => {
  test.setTimeout(240_000);
  const app = await builtApp();
  await inBrowser(async (context) => {
    await filled(context, app.url, { 'Sixty Sessions': 60 });
    const page = await context.newPage();
    const me = new Therapist(page, app.url);
    await me.open();
    await me.unlock();
    await me.tap(page.getByRole('link', { name: 'Sixty Sessions' }));
    await page.getByRole('heading', { name: 'Came back' }).waitFor();
    const paper = await page.pdf({ format: 'A4' });
    expect(readPdf(paper, 'pdfinfo', 'FILE')).toMatch(/Pages:\s+1\n/);

    await me.tap(way(page, 'History'));
    const lanes = page.getByRole('article');
    await expect(lanes).toHaveCount(20);
    await me.tap(page.getByRole('radio', { name: 'Cleared', exact: true }));
    expect(await lanes.count()).toBeLessThan(20);
    for (const words of await lanes.allInnerTexts()) expect(words).toContain('Cleared. Last checked');
    await me.tap(page.getByRole('radio', { name: 'Cleared', exact: true }));
    const scroller = page.getByRole('region', { name: 'Knots over the calendar' });
    await scroller.evaluate((e) => e.scrollTo({ left: 0 }));
    const oldest = page.getByRole('link', { name: /^Session of/ }).first();
    await expect(oldest).toBeInViewport();
    await me.tap(oldest);
    await page.getByText(/It cannot be changed/).waitFor();
    await me.tap(way(page, 'Back to Sessions'));
    await me.tap(way(page, 'History'));
    await me.tap(way(page, 'Trends'));
    await expect(page.getByText(/over 60 measurements/).first()).toBeVisible();
    await me.tap(way(page, 'Over time'));
    await walkTheMap(me);
  });
  await app.close();
});

test('the practice as a whole says nothing of a single client', async () => {
  const server = await serve(4344);
  await inBrowser(async (context) => {
    const page = await context.newPage();
    const me = new Therapist(page, server.url);
    await me.open();
    await me.setUpPractice();
    await me.addClient('Only One', ['1', '2', '1980']);
    await me.tap(way(page, 'Back to Clients'));
    await me.tap(way(page, 'Practice'));
    await expect(page.getByText('From 0 signed sessions of 1 client.', { exact: false })).toBeVisible();
    await expect(page.getByText(/Nothing is told/).first()).toBeVisible();
    await expect(page.getByText('Only One')).toHaveCount(0);
  });
  await server.stop();
});
