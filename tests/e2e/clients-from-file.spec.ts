import { readFile } from 'node:fs/promises';
import { expect, test } from '@playwright/test';
import { readCsv } from '../../src/handover/csv/read-csv.fixture';
import { writeCsv } from '../../src/handover/csv/write-csv';
import type { Therapist } from '../therapist';
import { tablets } from './tablets';

const { another } = tablets(4381);

async function practice(): Promise<Therapist> {
  const me = await another();
  await me.open();
  await me.setUpPractice();
  await me.tap(me.page.getByRole('link', { name: 'Clients from a file' }));
  return me;
}

const give = (me: Therapist, name: string, buffer: Buffer) =>
  me.page.locator('input[type=file]').setInputFiles({ name, mimeType: 'text/csv', buffer });

/** Straight from the disk: what is sealed is counted, whatever the screen says. */
const cardsOnDisk = (me: Therapist): Promise<number> =>
  me.page.evaluate(async () => {
    const db = await new Promise<IDBDatabase>((ok) => {
      const opening = indexedDB.open('palpate');
      opening.onsuccess = () => ok(opening.result);
    });
    const counting = db.transaction('clients').objectStore('clients').count();
    const count = await new Promise<number>((ok) => {
      counting.onsuccess = () => ok(counting.result);
    });
    db.close();
    return count;
  });

const column = (me: Therapist, head: string) => me.page.getByRole('combobox', { name: `${head} holds` });

const list = [
  'Full name;DOB;NHS No;Mobile;Favourite colour',
  'Ana López;03/04/1980;943 476 5919;07700 900001;blue',
  'Bo Bell;27/03/1975;;"0113 4960000";',
  ';01/02/1990;;;green',
  'Cy Drew;12/31/1990;;;',
  'Di Ewing;05/06/1985;943 476 5918;;',
  'bo bell;27/03/1975;;;red',
].join('\r\n');

test('a list from another program comes in: asked, shown, accepted, and taken back at once', async () => {
  const me = await practice();
  const { page } = me;
  await give(me, 'list.csv', Buffer.from(list));
  await expect(page.getByText('list.csv: 6 rows')).toBeVisible();
  await expect(me.chip('Between two cells stands a', 'Semicolon')).toBeChecked();

  // Suggestions are offered, and nothing is taken by itself.
  await expect(column(me, 'Full name')).toHaveValue('left-out');
  await expect(page.getByText('Say which column holds the name.')).toBeVisible();
  await me.tap(me.button('Take all 4 suggestions'));
  await expect(column(me, 'DOB')).toHaveValue('date-of-birth');
  await expect(page.getByText('Left out: Favourite colour.')).toBeVisible();

  // The order is asked for, once.
  await expect(page.getByRole('heading', { name: /^Ready/ })).toHaveCount(0);
  await me.tap(me.chip('03/04/1980 is', '3 Apr 1980 (day first)'));
  await expect(page.getByRole('heading', { name: 'Ready: 2 clients' })).toBeVisible();
  await expect(page.getByRole('cell', { name: '3 Apr 1980' })).toBeVisible();

  await expect(page.getByRole('heading', { name: 'Cannot come in: 3 rows' })).toBeVisible();
  await expect(page.getByText(/^Row 4: The name is missing/)).toBeVisible();
  await expect(
    page.getByText(/^Row 5: The date of birth is no day of the calendar in the order/),
  ).toBeVisible();
  await expect(page.getByText(/^Row 6: The NHS number does not check out/)).toBeVisible();
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    me.tap(me.button('Save these 3 rows as CSV')),
  ]);
  const saved = readCsv(await readFile(await download.path(), 'utf8'));
  expect(saved.map((row) => [row[0], row[2]])).toEqual([
    ['row', 'Full name'],
    ['4', ''],
    ['5', 'Cy Drew'],
    ['6', 'Di Ewing'],
  ]);

  // Row 7 is row 3 again: a person decides, and until then nothing can be added.
  await expect(page.getByText(/Like Bo Bell, 27 Mar 1975, in row 3 of the file\./)).toBeVisible();
  await expect(me.button('Add 2 clients')).toBeDisabled();
  await me.tap(me.chip('Row 7, bo bell', 'Leave out'));
  expect(await cardsOnDisk(me)).toBe(0);
  await me.tap(me.button('Add 2 clients'));
  await expect(page.getByText(/2 clients came in; 1 row stayed out as possibly here already/)).toBeVisible();
  expect(await cardsOnDisk(me)).toBe(2);

  await me.tap(me.button('Undo the import'));
  await expect(page.getByText('The list of clients is as it was before.')).toBeVisible();
  await expect.poll(() => cardsOnDisk(me)).toBe(0);
});

test('older letters are asked about, who is here is told, and the trail names each who came', async () => {
  const me = await practice();
  const { page } = me;
  const latin = Buffer.from('Name,Born\nZo\xeb Ray,1980-04-03\nAna Bell,1971-02-01\n', 'latin1');
  await give(me, 'old.csv', latin);
  await expect(page.getByText('ZoÎ', { exact: true })).toBeVisible();
  await expect(page.getByRole('heading', { name: 'What each column holds' })).toHaveCount(0);
  await me.tap(me.chip('It reads right as', 'Western European (Windows)'));
  await me.tap(me.button('Take all 2 suggestions'));
  // No date can be read in two ways, so none is asked about.
  await me.tap(me.button('Add 2 clients'));
  await me.tap(page.getByRole('link', { name: 'To the clients' }));
  await expect(page.getByRole('link', { name: /^Zoë Ray/ })).toBeVisible();

  await me.tap(page.getByRole('link', { name: 'Settings' }));
  await me.tap(page.getByRole('link', { name: /^Audit trail/ }));
  await expect(page.getByText('Every entry is here')).toBeVisible();
  await expect(page.getByText('Created: Zoë Ray')).toBeVisible();
  await expect(page.getByText('Created: Ana Bell')).toBeVisible();

  await me.tap(page.getByRole('link', { name: 'Settings' }));
  await me.tap(page.getByRole('link', { name: /^Clients from a file/ }));
  await give(me, 'again.csv', Buffer.from('name,dob,notes\nZoe RAY,3 Apr 1980,again\n'));
  await me.tap(me.button('Take all 3 suggestions'));
  await expect(page.getByText(/Like Zoë Ray, 3 Apr 1980, who is on the list\./)).toBeVisible();
  await me.tap(me.chip('Row 2, Zoe RAY', 'Add as another client'));
  await me.tap(me.button('Add 1 client'));
  await me.tap(page.getByRole('link', { name: 'To the clients' }));
  await expect(page.getByText('3 clients')).toBeVisible();
});

test('a file that is none, or too large, is refused, and five thousand clients come in', async () => {
  test.slow();
  const me = await practice();
  const { page } = me;
  await give(me, 'empty.csv', Buffer.from('\n\n'));
  await expect(page.getByText('There is nothing in this file. Nothing was added.')).toBeVisible();
  await give(me, 'large.csv', Buffer.alloc(10_000_001, 'a,b\n'));
  await expect(page.getByText('This file is larger than 10 MB. Nothing was added.')).toBeVisible();
  const lines = Array.from(
    { length: 5000 },
    (_, i) => `Client ${i},1980-01-${String((i % 28) + 1).padStart(2, '0')}`,
  );
  await give(me, 'many.csv', Buffer.from(['name,dob', ...lines, 'one,more'].join('\n')));
  await expect(page.getByText(/At most 5,000 come in at once/)).toBeVisible();
  await give(me, 'many.csv', Buffer.from(['name,dob', ...lines].join('\n')));
  await me.tap(me.button('Take all 2 suggestions'));
  await me.tap(me.button('Add 5,000 clients'));
  await expect(page.getByText(/^5,000 clients came in/)).toBeVisible({ timeout: 60_000 });
  expect(await cardsOnDisk(me)).toBe(5000);
});

test('the tables of the whole practice come back in, and the trail tells that they left', async () => {
  const me = await practice();
  const { page } = me;
  const cards = [
    [
      'Ana "Nan" López',
      '1980-04-03',
      '9434765919',
      '+44 7700 900001',
      'Blood thinners; Fever',
      'one\ntwo, three',
    ],
    ['=SUM(A1)', '1975-03-27', '', '', '', "'-quoted"],
  ];
  const heads = ['name', 'date_of_birth', 'nhs_number', 'phone', 'cautions', 'notes'];
  await give(me, 'cards.csv', Buffer.from(writeCsv(heads, cards)));
  await me.tap(me.button('Take all 6 suggestions'));
  await me.tap(me.button('Add 2 clients'));
  await me.tap(page.getByRole('link', { name: 'To the clients' }));
  await me.tap(page.getByRole('link', { name: 'Settings' }));
  await me.tap(page.getByRole('link', { name: /^Backup and restore/ }));
  await me.tap(me.button('Make the tables'));
  const saved = new Map<string, Buffer>();
  for (const name of ['clients', 'sessions', 'findings', 'treatments', 'dictionary']) {
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      me.tap(me.button(`Save ${name}.csv`)),
    ]);
    expect(download.suggestedFilename()).toBe(`${name}.csv`);
    saved.set(name, await readFile(await download.path()));
  }
  const rows = (name: string) => readCsv(saved.get(name)?.toString('utf8') ?? '');
  expect(rows('clients').map((row) => row[1])).toEqual(['name', 'Ana "Nan" López', "'=SUM(A1)"]);
  expect(rows('sessions')).toHaveLength(1);
  expect(new Set(rows('dictionary').map(([table]) => table)).size).toBe(6);

  // Read in again, every card is known, word for word.
  await me.tap(page.getByRole('link', { name: 'Settings' }));
  await me.tap(page.getByRole('link', { name: /^Clients from a file/ }));
  await give(me, 'clients.csv', saved.get('clients') ?? Buffer.alloc(0));
  await me.tap(me.button('Take all 8 suggestions'));
  await expect(page.getByRole('heading', { name: 'Possibly here already: 2 clients' })).toBeVisible();
  await expect(page.getByText('Like =SUM(A1), 27 Mar 1975, who is on the list.')).toBeVisible();

  await me.tap(page.getByRole('link', { name: 'Settings' }));
  await me.tap(page.getByRole('link', { name: /^Audit trail/ }));
  await expect(page.getByText('Exported: tables. Reason: Tables of all clients.').first()).toBeVisible();
});
