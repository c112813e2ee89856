import type { Fault } from '../../domain/fault';
import { type AnyRecord, ownerOf } from '../../domain/records';
import { revisionOf } from '../seal';
import { kindOf, type SealedRow, type SealedTable, sealedTables } from '../tables';

/** The trail vouches for itself, as a chain; the ledger lists all other rows. */
export type ListedTable = Exclude<SealedTable, 'audit'>;
export const listedTables = sealedTables.filter((table): table is ListedTable => table !== 'audit');

/** Rows as they were found, by whether they open. */
export interface Found {
  readonly readable: readonly SealedRow[];
  readonly unreadable: readonly SealedRow[];
}

/** Whose page a row is on. Cards are on their client's. */
export const pageOf = (record: AnyRecord): string => ownerOf(record) ?? '';
export const ownerOfRow = (table: ListedTable, row: SealedRow): string =>
  table === 'clients' ? row.id : row.client;

const revision = ({ sealed }: SealedRow): string | null =>
  sealed instanceof Uint8Array ? revisionOf(sealed) : null;

/** Rows of one table and owner, taken off what is listed as they are found. */
export class Tally {
  readonly #left: Set<string>;
  #unreadable = 0;
  #unlisted = 0;
  /** A row whose very nonce was changed stands for one that is listed and not found. */
  #disguised = 0;

  /** @param listed revisions, none twice. */
  constructor(listed: readonly string[]) {
    this.#left = new Set(listed);
  }

  found(row: SealedRow, readable: boolean): void {
    const isListed = this.#left.delete(revision(row) ?? '');
    if (!readable) this.#unreadable += 1;
    if (isListed) return;
    if (readable) this.#unlisted += 1;
    else this.#disguised += 1;
  }

  /** @param cutShort the table could not be read to its end, so what was not found may still be there. */
  faults(table: ListedTable, client: string, cutShort = false): Fault[] {
    if (cutShort) this.#unreadable += this.#left.size;
    const gone = cutShort ? 0 : Math.max(0, this.#left.size - this.#disguised);
    const older = Math.min(gone, this.#unlisted);
    const counts: [Fault['what'], number][] = [
      ['unreadable', this.#unreadable],
      ['missing', gone - older],
      ['older', older],
      ['foreign', this.#unlisted - older],
    ];
    return counts.flatMap(([what, count]) =>
      count > 0 ? [{ kind: kindOf(table), client, what, count }] : [],
    );
  }
}

export function faultsIn(
  table: ListedTable,
  client: string,
  listed: readonly string[],
  { readable, unreadable }: Found,
): Fault[] {
  const tally = new Tally(listed);
  for (const row of readable) tally.found(row, true);
  for (const row of unreadable) tally.found(row, false);
  return tally.faults(table, client);
}

/** Cards are listed on their clients' pages, so of them it is known here only which do not open. */
export async function practiceFaults(
  ledger: { faultsOf(owner: string, found: ReadonlyMap<ListedTable, Found>): Promise<Fault[]> },
  found: ReadonlyMap<ListedTable, Found>,
): Promise<Fault[]> {
  const own = new Map([...found].filter(([table]) => table !== 'clients'));
  const cards = found.get('clients')?.unreadable ?? [];
  return [
    ...(await ledger.faultsOf('', own)),
    ...cards.map(({ id }): Fault => ({ kind: 'client', client: id, what: 'unreadable', count: 1 })),
  ];
}
