import fc from 'fast-check';
import { expect, it } from 'vitest';
import type { ClientId } from '../../domain/ids';
import { fixtureClient, fixtureSource } from '../visit-fixture';
import { readCsv } from './read-csv.fixture';
import { TableFiles } from './table-files';
import { csvTables } from './tables';
import { writeCsv } from './write-csv';

const plain = fc
  .string({ unit: 'grapheme', minLength: 1 })
  .filter((s) => s.trim() !== '' && !/^'*[=+\-@\t\r\n＝＋－＠\ufeff]/u.test(s));

it('what is written is read again, letter by letter', () => {
  fc.assert(
    fc.property(fc.array(fc.tuple(plain, plain, plain), { minLength: 1 }), (rows) => {
      const heads = ['one', 'two', 'three'];
      expect(readCsv(writeCsv(heads, rows))).toEqual([heads, ...rows.map((row) => [...row])]);
    }),
  );
});

it('is UTF-8 with a mark, CRLF and doubled quotes', () => {
  expect(writeCsv(['a', 'b'], [['x,"y"', null]])).toBe('\ufeffa,b\r\n"x,""y""",\r\n');
});

it.each(['=1+1', '+44 20', '-2', '@SUM(A1)', '\t=1', '\r=1', '＝1'])(
  'opens %j as words, not as a formula',
  (words) => {
    const [, field] = readCsv(writeCsv(['a'], [[words]])).flat();
    expect(field?.startsWith("'")).toBe(true);
  },
);

it('leaves the minus of a number', () => {
  expect(writeCsv(['u'], [[-38.5]])).toBe('\ufeffu\r\n-38.5\r\n');
});

it('says each column of each table in the dictionary once', () => {
  const { client, sessions } = fixtureSource({ client: fixtureClient({ name: '=cmd|calc' }) });
  const tables = csvTables(client, sessions);
  const rows = new Map(tables.map(({ name, words }) => [name, readCsv(words)]));
  const dictionary = rows.get('dictionary.csv') ?? [];
  const heads = tables
    .slice(0, 5)
    .flatMap(({ name }) => (rows.get(name)?.[0] ?? []).map((head) => [name, head]));
  expect(dictionary.slice(1).map(([table, column]) => [table, column])).toEqual(heads);
  expect(rows.get('findings.csv')).toHaveLength(1 + sessions.flatMap((s) => s.findings).length);
  expect(rows.get('treatments.csv')).toHaveLength(1 + sessions.flatMap((s) => s.treatments).length);
  expect(rows.get('clients.csv')?.[1]?.[1]).toBe("'=cmd|calc");
  for (const list of rows.values()) expect(new Set(list.map((row) => row.length)).size).toBe(1);
});

it('reads what other programs write: semicolons, bare line feeds, a last line without an end', () => {
  expect(readCsv('name;born\nAna;1.2.1961\n\nBo;"3;4"')).toEqual([
    ['name', 'born'],
    ['Ana', '1.2.1961'],
    ['Bo', '3;4'],
  ]);
  expect(() => readCsv('a\n"never closed')).toThrow(RangeError);
});

it('puts the tables of many clients together as it writes those of one', async () => {
  const { client, sessions } = fixtureSource({});
  const other = fixtureClient({ id: 'client-0002' as ClientId, name: 'Bo', notes: 'x'.repeat(20_000) });
  const files = new TableFiles();
  files.add(client, sessions);
  // More than one piece of a file.
  for (let i = 0; i < 120; i++) files.add(other, []);
  const made = new Map(
    await Promise.all(files.finish().map(async ({ name, file }) => [name, await file.text()] as const)),
  );
  const own = new Map(
    csvTables(client, sessions).map(({ name, words }) => [name, words.replace('\ufeff', '')]),
  );
  const bytes = await files.finish()[0]?.file.slice(0, 3).arrayBuffer();
  expect([...new Uint8Array(bytes ?? new ArrayBuffer())]).toEqual([0xef, 0xbb, 0xbf]);
  for (const name of ['sessions.csv', 'findings.csv', 'treatments.csv', 'dictionary.csv'])
    expect(made.get(name)).toBe(own.get(name));
  const clients = readCsv(made.get('clients.csv') ?? '');
  expect(clients).toHaveLength(122);
  expect(clients.slice(0, 2)).toEqual(readCsv(own.get('clients.csv') ?? ''));
  expect(clients[121]?.[1]).toBe('Bo');
});
