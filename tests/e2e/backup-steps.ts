import { expect, type Page } from '@playwright/test';
import { passphrase, type Therapist } from '../therapist';

/** As a device without a picker for writing, such as an iPad. */
export const withoutPicker = (page: Page) =>
  page.addInitScript(() => {
    Reflect.deleteProperty(globalThis, 'showSaveFilePicker');
  });

/** From the list of clients. */
export async function toBackup(me: Therapist): Promise<void> {
  await me.tap(me.page.getByRole('link', { name: 'Settings' }));
  await me.tap(me.page.getByRole('link', { name: /^Backup and restore/ }));
}

export async function chosen(
  me: Therapist,
  file: string | { name: string; mimeType: string; buffer: Buffer },
): Promise<void> {
  const choosing = me.page.waitForEvent('filechooser');
  await me.tap(me.button('Choose a backup file'));
  await (await choosing).setFiles(file);
}

export async function opened(me: Therapist, words = passphrase): Promise<void> {
  await me.page.getByRole('textbox', { name: 'Passphrase or recovery key' }).fill(words);
  await me.tap(me.button('Open the backup'));
}

/** @returns where the file lies. */
export async function downloaded(me: Therapist): Promise<string> {
  await me.tap(me.button(/^Make a/));
  const leaving = me.page.waitForEvent('download');
  await me.tap(me.button('Download it'));
  const file = await (await leaving).path();
  await expect(me.page.getByText('The backup was downloaded')).toBeVisible();
  return file;
}
