import { beforeEach, expect, test } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { render } from 'vitest-browser-react';
import { Router } from 'wouter';
import { memoryLocation } from 'wouter/memory-location';
import { plugFakePorts } from '../../../tests/fake-ports';
import type { TherapistId } from '../../domain/ids';
import { noRecords } from '../../domain/records';
import { putRecords, putTherapist, recordsNow } from '../../state/records';
import '../../ui/base.css';
import { IncomingScreen } from './incoming-screen';

let write: () => Promise<void>;

beforeEach(async () => {
  write = async () => undefined;
  await plugFakePorts(new Date(2026, 2, 14).getTime(), {}, { write: () => write() });
  putTherapist('therapist-1' as TherapistId);
  putRecords(noRecords);
});

/** The screen with this file given to it, and every suggestion about its columns taken. */
async function withFile(text: string) {
  const screen = await render(
    <Router hook={memoryLocation({ path: '/settings/clients' }).hook}>
      <IncomingScreen desk={null} />
    </Router>,
  );
  const input = screen.container.querySelector('input[type=file]');
  await userEvent.upload(input as HTMLInputElement, new File([text], 'list.csv', { type: 'text/csv' }));
  await screen.getByRole('button', { name: /suggestions$/ }).click();
}
const title = (name: string) => page.getByRole('heading', { name });

test('a row whose cells were shifted past the headings stays out, and says so', async () => {
  await withFile(
    'Name,DOB,GP,Contraindications\nAna,3 Feb 1961,Harbour Surgery, 1 Quay St,Warfarin\nBo,4 Feb 1961,"Quay, Hull",Latex',
  );
  await expect.element(title('Ready: 1 client')).toBeVisible();
  await expect.element(title('Cannot come in: 1 row')).toBeVisible();
  await expect
    .element(page.getByText('Row 2: There are more cells in this row than headings.'))
    .toBeVisible();
  await expect.element(page.getByText('Every column comes in.')).toBeVisible();
});

test('columns follow the headings when the first row becomes one of the clients, and back', async () => {
  await withFile('Name,DOB\nAna,3 Feb 1961\nBo,4 Feb 1961,Latex');
  const third = page.getByRole('combobox', { name: 'Column 3 holds' });
  const headed = page.getByRole('radiogroup', { name: 'The first row names the columns' });
  expect(third.query()).toBeNull();
  await headed.getByText('No').click();
  await expect.element(third).toBeVisible();
  await expect.element(title('Ready: 2 clients')).toBeVisible();
  await headed.getByText('Yes').click();
  await expect.element(title('Ready: 1 client')).toBeVisible();
  expect(third.query()).toBeNull();
});

test('while it is being saved there is nothing to change, and nobody is held to be here already', async () => {
  const saving = Promise.withResolvers<void>();
  write = () => saving.promise;
  await withFile('Name,DOB\nAna,3 Feb 1961\nBo,4 Feb 1961');
  await page.getByRole('button', { name: 'Add 2 clients' }).click();
  await expect.element(page.getByRole('button', { name: 'Saving' })).toBeVisible();
  expect(recordsNow().client.size).toBe(2);
  const titles = page.getByRole('heading', { level: 2 }).elements();
  expect(titles.map((one) => one.textContent)).toEqual(['Add them']);
  expect(page.getByText('Nothing has been added yet').query()).toBeNull();
  saving.resolve();
  await expect.element(title('Added: 2 clients')).toBeVisible();
});
