import { expect, type Page, chromium as playwright, test } from '@playwright/test';
import { chromium } from '../chromium';
import { serve } from '../serve';
import { Therapist } from '../therapist';

async function mapBox(page: Page) {
  const map = await page.getByRole('img', { name: /^Body map/ }).boundingBox();
  if (!map) throw new Error('The body map is not on the screen.');
  return map;
}

/** Where the words stand that name a side of the map: less than 0 is left of its middle, on the glass. */
async function labelAt(page: Page, words: string): Promise<number> {
  const map = await mapBox(page);
  const label = await page.getByText(words, { exact: true }).boundingBox();
  if (!label) throw new Error(`"${words}" is not on the screen.`);
  return label.x + label.width / 2 - (map.x + map.width / 2);
}

/** The middle half of the map, which holds the whole figure and none of the buttons. */
async function picture(page: Page): Promise<string> {
  const { x, y, width, height } = await mapBox(page);
  const clip = { x: x + width / 4, y, width: width / 2, height };
  return (await page.screenshot({ clip, animations: 'disabled' })).toString('base64');
}

/** Where two pictures of the map differ: less than 0 is left of the middle, on the glass. */
function difference(page: Page, before: string, after: string): Promise<number> {
  return page.evaluate(
    async (pictures) => {
      const pixels = async (base64: string) => {
        const blob = new Blob([Uint8Array.from(atob(base64), (c) => c.charCodeAt(0))], { type: 'image/png' });
        const image = await createImageBitmap(blob);
        const context = new OffscreenCanvas(image.width, image.height).getContext('2d');
        context?.drawImage(image, 0, 0);
        return context?.getImageData(0, 0, image.width, image.height) ?? new ImageData(1, 1);
      };
      const [was, is] = [await pixels(pictures[0]), await pixels(pictures[1])];
      const changed: number[] = [];
      for (let i = 0; i < is.data.length; i += 4)
        if ([0, 1, 2].some((k) => was.data[i + k] !== is.data[i + k])) changed.push((i / 4) % is.width);
      return changed.reduce((sum, x) => sum + x, 0) / changed.length - is.width / 2;
    },
    [before, after] as const,
  );
}

const views = [
  {
    view: 'Front',
    sheet: 'front-superficial',
    leftOnGlass: 1,
    spots: [
      [70, 1230],
      [90, 700],
      [270, 1060],
    ],
  },
  {
    view: 'Back',
    sheet: 'back-superficial',
    leftOnGlass: -1,
    spots: [
      [75, 1418],
      [100, 950],
      [80, 350],
    ],
  },
] as const;

test('what is tapped on a side is named, listed and drawn on that side, seen from the front and the back', async () => {
  const server = await serve(4339);
  const browser = await playwright.launch(chromium);
  const page = await (
    await browser.newContext({ viewport: { width: 1180, height: 820 }, hasTouch: true })
  ).newPage();
  const me = new Therapist(page, server.url);
  await me.open();
  await me.setUpPractice();
  await me.addClient('Alex Invented', ['14', '3', '1979']);
  await me.tap(me.button('Start session'));

  for (const { view, sheet, leftOnGlass, spots } of views)
    await test.step(`${view}: the client's left is at the viewer's ${leftOnGlass > 0 ? 'right' : 'left'}`, async () => {
      await me.tap(me.chip('View', view));
      await expect(page.getByRole('img', { name: `Body map, ${view.toLowerCase()}` })).toBeVisible();
      expect(Math.sign(await labelAt(page, 'Client’s left'))).toBe(leftOnGlass);
      expect(Math.sign(await labelAt(page, 'Client’s right'))).toBe(-leftOnGlass);
      const bare = await picture(page);
      for (const [u, v] of spots)
        for (const [side, label, sign] of [
          ['Left', 'Client’s left', 1],
          ['Right', 'Client’s right', -1],
        ] as const) {
          await me.placeOn(sheet, u * sign, v);
          await expect(page.getByRole('heading', { name: new RegExp(`\\. ${side}\\.$`) })).toBeVisible();
          await expect(page.getByRole('status').filter({ hasText: `. ${side}.` })).toBeVisible();
          await me.done();
          await expect(page.getByRole('listitem').getByRole('button', { name: `. ${side}. ` })).toHaveCount(
            1,
          );
          const mark = await difference(page, bare, await picture(page));
          expect(Math.sign(mark)).toBe(Math.sign(await labelAt(page, label)));
          expect(Math.abs(mark)).toBeGreaterThan(10);
          await me.tap(me.button('Undo add finding'));
          await expect(page.getByText('Nothing yet.')).toBeVisible();
        }
    });

  await browser.close();
  await server.stop();
});
