import { expect, type Locator } from '@playwright/test';
import type { Therapist } from '../therapist';

const digitsOnly = /^(Day|Month|Year|NHS number.*)$/;

/**
 * Words that no program holds by chance, one for each field. They are long and never repeat, so that a
 * store which packs its blocks (LevelDB does, with Snappy) has nothing shorter to put in their place.
 */
export class MadeUpWords {
  readonly said: string[] = [];
  private seed: number;

  constructor(seed: number) {
    this.seed = seed;
  }

  next(): string {
    const letter = () => {
      this.seed = (Math.imul(this.seed, 1664525) + 1013904223) >>> 0;
      return 'bcdfghjklmnpqrstvwxz'[(this.seed >>> 16) % 20];
    };
    const word = `Q${Array.from({ length: 14 }, letter).join('')}`;
    this.said.push(word);
    return word;
  }
}

/** Types a new word into every field of the screen that takes words, whatever fields there are. */
export async function typeEverywhere(me: Therapist, words: MadeUpWords): Promise<void> {
  const fields = me.page.getByRole('textbox').or(me.page.getByRole('searchbox'));
  await fields.first().waitFor();
  for (const field of await fields.all()) {
    if (digitsOnly.test(await nameOf(field))) continue;
    await field.fill('');
    await field.pressSequentially(words.next());
  }
}

const nameOf = (field: Locator) =>
  field.evaluate((f) => (f as HTMLInputElement).labels?.[0]?.textContent.trim() ?? '');

/** A practice, a client, a visit and a letter, with a made-up word in every field of every screen. */
export async function writeEverywhere(me: Therapist, words: MadeUpWords): Promise<string> {
  const passphrase = await newPractice(me, words);
  await newClient(me, words);
  await visit(me, words);
  await handOver(me, words);
  await look(me, words);
  return passphrase;
}

async function newPractice(me: Therapist, words: MadeUpWords): Promise<string> {
  await me.open();
  await me.tap(me.button('New practice'));
  await typeEverywhere(me, words);
  const passphrase = words.next();
  await me.tap(me.button('Show: Passphrase'));
  for (const field of [me.passphraseField(), me.page.getByRole('textbox', { name: 'Passphrase again' })]) {
    await field.fill('');
    await field.pressSequentially(passphrase);
  }
  await me.tap(me.button('Make the practice'));
  await me.keepRecoveryKey();
  await me.page.getByText('No clients yet').waitFor();
  return passphrase;
}

async function newClient(me: Therapist, words: MadeUpWords): Promise<void> {
  await me.tap(me.page.getByRole('link', { name: 'Add client' }));
  await me.tap(me.button('Add a caution at one place'));
  await typeEverywhere(me, words);
  await me.tap(me.button('Add'));
  await me.page.getByLabel('Where it is, by name').fill('shin');
  await me.tap(me.button('Shin, left'));
  for (const [box, digits] of [
    ['Day', '14'],
    ['Month', '3'],
    ['Year', '1979'],
  ] as const)
    await me.page.getByLabel(box, { exact: true }).fill(digits);
  for (const to of ['treatment', 'sharing'])
    await me.tap(me.page.getByText(new RegExp(`Consent to ${to}.* was given`)));
  await me.tap(me.button('Add client'));
  await me.tap(me.page.getByRole('link', { name: 'Edit client' }));
  await typeEverywhere(me, words);
  await me.tap(me.button('Save changes'));
}

async function visit(me: Therapist, words: MadeUpWords): Promise<void> {
  await me.tap(me.button('Start session'));
  await me.tap(me.chip('View', 'Back'));
  await me.tap(me.chip('Any change in health or medication?', 'Yes'));
  for (const step of ['Before', 'Found', 'After']) {
    await me.tap(me.chip('Step', step));
    await typeEverywhere(me, words);
  }
  await me.placeOn('back-superficial', 75, 1418);
  await me.tap(me.chip('Tenderness', /^3/));
  await me.tap(me.chip('Treated with', 'Trigger point therapy'));
  await typeEverywhere(me, words);
  await me.tap(me.button('Draw on the map'));
  await me.drawAround('back-superficial', 45, 1530, 28);
  await me.done();
  await me.saved();
  await me.tap(me.button('Review and sign'));
  await me.tap(me.button('Sign'));
  await me.page.getByRole('heading', { name: /^Last session/ }).waitFor();
  await me.tap(me.page.getByRole('link', { name: 'Sessions' }));
  await me.tap(me.page.getByRole('link', { name: /1 finding/ }));
  await me.tap(me.button('Add an addendum'));
  await typeEverywhere(me, words);
  await me.tap(me.button('Add for good'));
  await me.page.getByText('Addenda: 1').waitFor();
  await me.tap(me.page.getByRole('link', { name: 'Back to Sessions' }));
}

async function handOver(me: Therapist, words: MadeUpWords): Promise<void> {
  await me.tap(me.page.getByRole('link', { name: 'History' }));
  await me.tap(me.button('Add a life event'));
  await typeEverywhere(me, words);
  await me.tap(me.chip('When', 'Today'));
  await me.tap(me.button('Add'));
  await me.page.getByText(/^Added\./).waitFor();
  await me.tap(me.page.getByRole('link', { name: 'Handover' }));
  await me.tap(me.button('Make the document'));
  await expect(me.page.getByRole('img', { name: /Page 1/ })).toBeVisible({ timeout: 30_000 });
  await me.tap(me.page.getByRole('link', { name: 'Back to Clients' }));
}

async function look(me: Therapist, words: MadeUpWords): Promise<void> {
  await typeEverywhere(me, words);
  await me.tap(me.page.getByRole('link', { name: 'Settings' }));
  for (const page of ['Practice', 'Treatment', 'Reasons for a visit', 'Factors', 'Advice', 'Tested again']) {
    await me.tap(me.page.getByRole('link', { name: new RegExp(`^${page}`) }));
    await typeEverywhere(me, words);
    const add = me.button('Add');
    if (await add.isVisible()) await me.tap(add);
    await me.tap(me.page.getByRole('link', { name: 'Back to Settings' }));
  }
  await me.saved();
}
