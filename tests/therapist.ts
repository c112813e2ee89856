import type { CDPSession, Locator, Page } from '@playwright/test';
import { type Body, neutralBody } from '../src/domain/body';
import { type BodyPoint, bodyPoint } from '../src/domain/place';
import type { SheetId } from '../src/domain/sheets';
import { onScreen } from './body';

type Box = NonNullable<Awaited<ReturnType<Locator['boundingBox']>>>;

export const passphrase = 'four plain words together';

/** Where it lies once it lies still: a dialog that is still coming in would be missed. */
async function atRest(target: Locator, before: Box | null = null, tries = 40): Promise<Box> {
  const box = await target.boundingBox();
  if (!box) throw new Error('Nothing to tap: it is not on the screen.');
  const still = before !== null && Math.hypot(box.x - before.x, box.y - before.y) < 1;
  if (still || tries === 0) return box;
  await new Promise((next) => setTimeout(next, 20));
  return atRest(target, box, tries - 1);
}

/** Drives the app as a therapist does: by touch, by names on the screen, never by CSS. */
export class Therapist {
  private cdp: CDPSession | null = null;
  taps = 0;

  constructor(
    readonly page: Page,
    private readonly url: string,
  ) {
    page.setDefaultTimeout(20_000);
  }

  open = (path = '/') => this.page.goto(this.url + path);

  private async touch(type: 'touchStart' | 'touchMove' | 'touchEnd', points: { x: number; y: number }[]) {
    this.cdp ??= await this.page.context().newCDPSession(this.page);
    await this.cdp.send('Input.dispatchTouchEvent', {
      type,
      touchPoints: points.map((p) => ({ ...p, radiusX: 8, radiusY: 9, force: 0.5 })),
    });
  }

  async tapAt(point: { x: number; y: number }): Promise<void> {
    this.taps++;
    await this.touch('touchStart', [point]);
    await this.touch('touchEnd', []);
  }

  /** Taps the middle of what is named, once it is there and in sight. */
  async tap(target: Locator): Promise<void> {
    const { x, y, width, height } = await this.inSight(target);
    await this.tapAt({ x: x + width / 2, y: y + height / 2 });
  }

  /** React may replace an element between finding and scrolling it, so it is looked for again. */
  private async inSight(target: Locator, tries = 3): Promise<Box> {
    try {
      await target.scrollIntoViewIfNeeded();
    } catch (reason) {
      if (tries > 1 && String(reason).includes('not attached')) return this.inSight(target, tries - 1);
      throw reason;
    }
    return atRest(target);
  }

  /** One finger along a path, as a hand draws. */
  async draw(points: readonly { x: number; y: number }[]): Promise<void> {
    const [first, ...rest] = points;
    if (!first) return;
    await this.touch('touchStart', [first]);
    for (const point of rest) await this.touch('touchMove', [point]);
    await this.touch('touchEnd', []);
  }

  button = (name: string | RegExp) => this.page.getByRole('button', { name, exact: true });
  chip = (group: string, name: string | RegExp) =>
    this.page.getByRole('radiogroup', { name: group, exact: true }).getByRole('radio', { name });

  /** With which body the client's figure is shown. */
  body: Body = neutralBody;
  /** Round which place the map has come nearer; `null` while the whole sheet is shown. */
  near: BodyPoint | null = null;

  /** Where a place of the body lies on the screen now. */
  async place(sheet: SheetId, u: number, v: number) {
    // A map in a dialog lies above the one it was opened from.
    const map = await this.page
      .getByRole('img', { name: /^Body map/ })
      .last()
      .boundingBox();
    if (!map) throw new Error('The body map is not on the screen.');
    const cover =
      (await this.button('Show the visit').count()) > 0 ? { hand: 'right' as const, open: false } : null;
    return onScreen(map, sheet, [u, v], { body: this.body, near: this.near, cover });
  }

  /** Marks a place: one tap on the whole figure comes nearer, one places. */
  async placeOn(sheet: SheetId, u: number, v: number): Promise<void> {
    this.near = null;
    await this.tapBody(sheet, u, v);
    await this.page.getByText('Come nearer: tap the place again.').waitFor();
    this.near = bodyPoint(sheet, u, v);
    await this.tapBody(sheet, u, v);
  }

  /** Closes the sheet of a finding or knot: what had come nearer is shown whole again. */
  async done(): Promise<void> {
    await this.tap(this.button('Done'));
    await this.button('Show the whole').waitFor({ state: 'hidden' });
    this.near = null;
  }

  async tapBody(sheet: SheetId, u: number, v: number): Promise<void> {
    await this.tapAt(await this.place(sheet, u, v));
  }

  /** Draws round a place of the body, `r` millimetres away from it. */
  async drawAround(sheet: SheetId, u: number, v: number, r: number): Promise<void> {
    const turns = Array.from({ length: 25 }, (_, i) => (i / 24) * 2 * Math.PI);
    const points = [];
    for (const t of turns) points.push(await this.place(sheet, u + r * Math.cos(t), v + r * Math.sin(t)));
    await this.draw(points);
  }

  passphraseField = () => this.page.getByRole('textbox', { name: 'Passphrase', exact: true });

  /** Up to the screen with the recovery key. */
  async makePractice(name = 'Robin Example'): Promise<void> {
    await this.tap(this.button('New practice'));
    await this.page.getByLabel('Your name').fill(name);
    await this.page.getByLabel('Registration').fill('STO 1234');
    await this.passphraseField().fill(passphrase);
    await this.page.getByRole('textbox', { name: 'Passphrase again' }).fill(passphrase);
    await this.tap(this.button('Make the practice'));
  }

  /** @returns the recovery key. */
  async setUpPractice(name = 'Robin Example'): Promise<string> {
    await this.makePractice(name);
    const recoveryKey = await this.keepRecoveryKey();
    await this.page.getByRole('heading', { name: 'Clients', exact: true }).waitFor();
    return recoveryKey;
  }

  /** Writes down the recovery key on the screen. @returns it. */
  async keepRecoveryKey(): Promise<string> {
    const groups = this.page.getByRole('region', { name: 'Recovery key' }).locator('[data-figures] span');
    await groups.first().waitFor();
    const key = (await groups.allTextContents()).join('-');
    await this.tap(this.button('I have printed it or written it down'));
    return key;
  }

  async unlock(words = passphrase): Promise<void> {
    await this.passphraseField().fill(words);
    await this.tap(this.button('Unlock'));
  }

  async addClient(name: string, [day, month, year]: [string, string, string]): Promise<void> {
    await this.tap(this.page.getByRole('link', { name: 'Add client' }));
    await this.page.getByLabel('Name', { exact: true }).fill(name);
    const born = this.page.getByRole('group', { name: 'Date of birth' });
    await born.getByLabel('Day').fill(day);
    await born.getByLabel('Month').fill(month);
    await born.getByLabel('Year').fill(year);
    for (const to of ['treatment', 'sharing'])
      await this.tap(this.page.getByText(new RegExp(`Consent to ${to}.* was given`)));
    await this.tap(this.button('Add client'));
    await this.page.getByRole('heading', { name, level: 1 }).waitFor();
  }

  saved = () => this.page.getByText('Saved', { exact: true }).waitFor();
}
