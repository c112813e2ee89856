import * as z from 'zod/mini';
import { sealValue, unseal } from '../seal';
import type { LedgerRow } from '../tables';
import { type ListedTable, listedTables } from './fault';

const bytesOf = (text: string) => Uint8Array.from(atob(text), (c) => c.charCodeAt(0));
const textOf = (bytes: Uint8Array) => btoa(String.fromCharCode(...bytes));
const stampSchema = z.string().check(z.regex(/^[A-Za-z0-9+/]{22}==$/));
const count = z.int().check(z.minimum(0));

const pageSchema = z.object({
  /** Random, and secret while it is sealed: the first page adds up those of all others. */
  stamp: stampSchema,
  /** Counts the writes of the practice; this page's last. */
  turn: count,
  /** The revisions of the rows of each table, eight letters each, one after the other. */
  rows: z.partialRecord(z.enum(listedTables), z.string()),
});
/** What should be there of one client, or of the practice. */
export interface Page {
  readonly stamp: string;
  readonly turn: number;
  readonly rows: ReadonlyMap<ListedTable, readonly string[]>;
}

const trailSchema = z.object({ chain: z.string(), count, head: z.string() });

const firstPageSchema = z.object({
  turn: count,
  /** How many other pages there are. */
  pages: count,
  /** The page that is being written to; `null` for none. Its stamp is not in `sum`, so that it alone need be written again. */
  open: z.nullable(z.string()),
  /** The stamps of all pages but the open one, by exclusive or. */
  sum: stampSchema,
  trail: trailSchema,
});
export type FirstPage = z.infer<typeof firstPageSchema>;

export const firstPageId = 'first';
/** A client's page has the client's id; this is the practice's own. */
const houseId = 'house';
const idOf = (owner: string) => owner || houseId;
export const ownerOfPage = (id: string) => (id === houseId ? '' : id);

export const noStamp = textOf(new Uint8Array(16));
export const newStamp = (): string => textOf(crypto.getRandomValues(new Uint8Array(16)));

/** Exclusive or: adds a stamp, or takes away one that was added. */
export function withStamp(sum: string, stamp: string): string {
  const [a, b] = [bytesOf(sum), bytesOf(stamp)];
  return textOf(a.map((byte, i) => byte ^ (b[i] ?? 0)));
}

const place = (id: string) => ({ id, client: '', version: 1 });

const revisionLetters = 8;
const split = (joined: string) =>
  Array.from({ length: joined.length / revisionLetters }, (_, i) =>
    joined.slice(i * revisionLetters, (i + 1) * revisionLetters),
  );

export async function sealPage(key: CryptoKey, owner: string, page: Page): Promise<LedgerRow> {
  const rows = Object.fromEntries([...page.rows].map(([table, list]) => [table, list.join('')]));
  const id = idOf(owner);
  return { id, sealed: await sealValue(key, 'ledger', place(id), { ...page, rows }) };
}

/** @throws when it was changed or damaged. */
export async function openPage(key: CryptoKey, row: LedgerRow): Promise<Page> {
  const opened = pageSchema.parse(await unseal(key, 'ledger', { ...place(row.id), sealed: row.sealed }));
  const rows = Object.entries(opened.rows) as [ListedTable, string][];
  return { ...opened, rows: new Map(rows.map(([table, joined]) => [table, split(joined)])) };
}

export const pageId = idOf;

export const sealFirstPage = async (key: CryptoKey, page: FirstPage): Promise<LedgerRow> => ({
  id: firstPageId,
  sealed: await sealValue(key, 'ledger', place(firstPageId), page),
});

/** @throws when it was changed or damaged. */
export const openFirstPage = async (key: CryptoKey, row: LedgerRow): Promise<FirstPage> =>
  firstPageSchema.parse(await unseal(key, 'ledger', { ...place(row.id), sealed: row.sealed }));
