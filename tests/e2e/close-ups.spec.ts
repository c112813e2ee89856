import { readFileSync } from 'node:fs';
import { expect, chromium as playwright, test } from '@playwright/test';
import type { SheetId } from '../../src/domain/sheets';
import { readPdf } from '../../tools/sample/read-pdf';
import { placeOf } from '../body';
import { chromium } from '../chromium';
import { serve } from '../serve';
import { Therapist } from '../therapist';

/** What is found, on which sheet, and what is tapped on the way there from the one before. */
const findings: readonly {
  readonly name: string;
  readonly muscle: string;
  readonly sheet: SheetId;
  readonly side: 'left' | 'right';
  readonly way: readonly (readonly [group: string, chip: string | RegExp])[];
}[] = [
  {
    name: 'Suboccipital muscles. Left.',
    muscle: 'suboccipital-muscles',
    sheet: 'head-neck-back-deep',
    side: 'left',
    way: [
      ['Part', 'Head and neck'],
      ['Layer', 'Deep'],
    ],
  },
  {
    name: 'Scalenes. Right.',
    muscle: 'scalenes',
    sheet: 'head-neck-right-deep',
    side: 'right',
    way: [['View', /^Right side/]],
  },
  {
    name: 'First dorsal interosseous (hand). Left.',
    muscle: 'first-dorsal-interosseous-hand',
    sheet: 'forearm-hand-dorsal',
    side: 'left',
    way: [
      ['Part', 'Forearm, hand'],
      ['View', /^Left, back/],
      ['Layer', 'Superficial'],
    ],
  },
  {
    name: 'Quadratus plantae. Right.',
    muscle: 'quadratus-plantae',
    sheet: 'sole-deep',
    side: 'right',
    way: [
      ['Part', 'Leg, foot'],
      ['View', /^Right, sole/],
      ['Layer', 'Deep'],
    ],
  },
];

test('the finest places are marked in four taps, and stand right in list, map and letter', async () => {
  const server = await serve(4317);
  const browser = await playwright.launch(chromium);
  const tablet = { viewport: { width: 1180, height: 820 }, hasTouch: true };
  const page = await (await browser.newContext(tablet)).newPage();
  const me = new Therapist(page, server.url);
  await me.open();
  await me.setUpPractice();
  await me.addClient('Alex Invented', ['14', '3', '1979']);
  await me.tap(me.button('Start session'));

  for (const { name, muscle, sheet, side, way } of findings) {
    await test.step(name, async () => {
      const before = me.taps;
      for (const [group, chip] of way) await me.tap(me.chip(group, chip));
      await me.tapBody(sheet, ...placeOf(sheet, muscle, side));
      await expect(page.getByRole('heading', { name })).toBeVisible();
      expect(me.taps - before).toBeLessThanOrEqual(4);
      await me.tap(me.chip('Tenderness', /^3/));
    });
  }

  await test.step('all four stand in the list, and on the map where they can be seen', async () => {
    await me.tap(me.button('Done'));
    for (const { name } of findings)
      await expect(page.getByRole('listitem').getByRole('button', { name })).toBeVisible();
    await expect(me.chip('View', 'Right, sole · 1')).toBeVisible();
    await me.tap(me.chip('Part', 'Whole body'));
    await me.tap(me.chip('View', /^Back · 2/));
    await me.tapBody('back-superficial', ...placeOf('head-neck-back-deep', 'suboccipital-muscles', 'left'));
    await expect(page.getByRole('heading', { name: '1: Suboccipital muscles. Left.' })).toBeVisible();
    await me.tap(me.button('Done'));
  });

  await test.step('a place too small for a finger on the whole figure comes nearer before it is taken', async () => {
    await me.tap(me.chip('Layer', 'Superficial'));
    await me.tapBody(
      'back-superficial',
      ...placeOf('back-superficial', 'abductor-digiti-minimi-hand', 'right'),
    );
    await expect(
      page.getByRole('img', { name: 'Body map, forearm, hand, right, back, superficial' }),
    ).toBeVisible();
    await expect(
      page.getByText('Forearm, hand, right, back, superficial: tap the place again.'),
    ).toBeVisible();
    const place = placeOf('forearm-hand-dorsal', 'abductor-digiti-minimi-hand', 'right');
    await me.tapBody('forearm-hand-dorsal', ...place);
    await expect(
      page.getByRole('heading', { name: /^5: Abductor digiti minimi \(hand\)\. Right\./ }),
    ).toBeVisible();
    await me.tap(me.button('Undo add finding'));
  });

  await test.step('with another body the marks are where they were', async () => {
    await me.tap(page.getByRole('link', { name: 'Back to Client' }));
    await me.tap(page.getByRole('link', { name: 'Edit client' }));
    await me.tap(me.chip('Figure', 'Female'));
    await me.tap(me.chip('Build', 'Fuller'));
    await me.tap(me.button('Save changes'));
    me.body = { figure: 'female', build: 'fuller' };
    await me.tap(me.button(/^Go on with the session/));
    // It goes on where it was left: at the right hand.
    await me.tap(me.chip('Part', 'Whole body'));
    await me.tap(me.chip('View', /^Back/));
    await me.tapBody(
      'back-superficial',
      ...placeOf('forearm-hand-dorsal', 'first-dorsal-interosseous-hand', 'left'),
    );
    await expect(
      page.getByRole('heading', { name: /^3: First dorsal interosseous \(hand\)\. Left\./ }),
    ).toBeVisible();
    await me.tap(me.button('Done'));
  });

  await test.step('the letter says and shows all four', async () => {
    await me.tap(me.button('Review and sign'));
    await me.tap(me.button('Sign'));
    await me.tap(page.getByRole('link', { name: 'Handover' }));
    await me.tap(me.button('Make the document'));
    await expect(page.getByRole('img', { name: /Page 1/ })).toBeVisible({ timeout: 30_000 });
    const leaving = page.waitForEvent('download');
    await me.tap(me.button('Save PDF'));
    const pdf = readFileSync(await (await leaving).path());
    const text = readPdf(pdf, 'pdftotext', '-layout', 'FILE', '-').replace(/\s+/g, ' ');
    const read = readPdf(pdf, 'pdfinfo', '-struct-text', 'FILE').replace(/\s+/g, ' ');
    for (const { name } of findings) {
      const [muscle, side] = name.split('. ');
      expect(text).toContain(muscle?.split(' ')[0]);
      expect(read).toContain(`${muscle}`);
      expect(read).toContain(side?.replace('.', ''));
    }
    for (const title of ['Front', 'Back', 'Right side', 'Soles']) expect(text).toContain(title);
  });
  await browser.close();
  await server.stop();
});
