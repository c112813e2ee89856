import type { AuditNote } from '../../domain/audit-entry';
import { noDiff } from '../../domain/diff';
import type { AnyRecord } from '../../domain/records';
import { BackupRefused } from '../backup/backup-refused';
import { batches } from '../backup/packed-rows';
import type { Watch } from '../backup/watch';
import { type Database, database } from '../database';
import { ownerOfRow } from '../ledger/fault';
import { Lists } from '../ledger/lists';
import { newTrail } from '../ledger/trail';
import { openedBytes, revisionOf, seal } from '../seal';
import { type SealedRow, type SealedTable, sealedTables, tableOf } from '../tables';
import { writeDiff } from '../write-diff';
import { deleteDatabase, nextName, stagingMark } from './generations';

const atOnce = 250;

/** Whether a row did not open before it came here. */
type IsShut = (table: SealedTable, row: SealedRow) => Promise<boolean>;

/** A practice being made beside the one in use. Until `swapIn` nothing of it counts. */
export class Staging {
  readonly #db: Database;
  readonly #lists = new Lists();
  readonly #counts = new Map<SealedTable, number>();
  readonly #waiting = new Map<SealedTable, (() => SealedRow | Promise<SealedRow>)[]>();

  private constructor(
    readonly name: string,
    readonly dataKey: CryptoKey,
  ) {
    this.#db = database(name, () => this.#db.close());
  }

  /** @param base the name of the practice's first generation. */
  static async begin(base: string, dataKey: CryptoKey): Promise<Staging> {
    const staging = new Staging(await nextName(base), dataKey);
    await staging.#db.change(() => staging.#db.keys().put(stagingMark), ['keys']);
    return staging;
  }

  /** Each id once a table: `verify` finds one missing otherwise. */
  async add(record: AnyRecord): Promise<void> {
    await this.#take(tableOf(record.kind), () => seal(this.dataKey, record));
  }

  /** A row that is sealed under the same key already. */
  async addRow(table: SealedTable, row: SealedRow): Promise<void> {
    await this.#take(table, () => row);
  }

  async #take(table: SealedTable, row: () => SealedRow | Promise<SealedRow>): Promise<void> {
    const rows = this.#waiting.get(table) ?? [];
    rows.push(row);
    this.#waiting.set(table, rows);
    if (rows.length >= atOnce) await this.#flush(table);
  }

  async #flush(table: SealedTable): Promise<void> {
    const waiting = this.#waiting.get(table) ?? [];
    this.#waiting.delete(table);
    if (waiting.length === 0) return;
    const rows = await Promise.all(waiting.map((row) => row()));
    await this.#db.change(() => this.#db.rows(table).bulkPut(rows), [table]);
    this.#counts.set(table, (this.#counts.get(table) ?? 0) + rows.length);
    if (table === 'audit') return;
    for (const row of rows)
      if (row.sealed instanceof Uint8Array)
        this.#lists.add(table, ownerOfRow(table, row), revisionOf(row.sealed));
  }

  /**
   * Reads every row back from the database. @throws BackupRefused when one is missing, or does not open
   * though it should.
   */
  async verify({ progress, signal }: Watch, isShut: IsShut = async () => false): Promise<void> {
    const total = Math.max(
      1,
      [...this.#counts.values()].reduce((a, b) => a + b, 0),
    );
    let done = 0;
    for (const table of sealedTables) {
      let count = 0;
      for await (const rows of batches(this.#db, table)) {
        signal.throwIfAborted();
        await Promise.all(rows.map((row) => this.#verifyRow(table, row, isShut)));
        count += rows.length;
        done += rows.length;
        progress(done / total);
      }
      if (count !== (this.#counts.get(table) ?? 0)) throw new BackupRefused('unkept');
    }
  }

  async #verifyRow(table: SealedTable, row: SealedRow, isShut: IsShut): Promise<void> {
    const opens = await openedBytes(this.dataKey, table, row).then(
      () => true,
      // That it does not open is the answer.
      () => false,
    );
    if (!opens && !(await isShut(table, row))) throw new BackupRefused('unkept');
  }

  /** Lists all that is in it, and begins a trail with what is told. */
  async list(notes: readonly AuditNote[]): Promise<void> {
    for (const table of sealedTables) await this.#flush(table);
    const ledger = await this.#lists.write(this.#db, this.dataKey, newTrail());
    await writeDiff(this.#db, this.dataKey, ledger, noDiff, notes);
    this.#counts.set('audit', (this.#counts.get('audit') ?? 0) + notes.length);
  }

  /** The moment from which this is the practice: one strict commit. The page must then start afresh. */
  async swapIn(keys: readonly unknown[]): Promise<void> {
    await this.#db.change(async () => {
      await this.#db.keys().delete(stagingMark.id);
      await this.#db.keys().bulkAdd([...keys]);
    }, ['keys']);
    this.#db.close();
  }

  async discard(): Promise<void> {
    this.#db.close();
    await deleteDatabase(this.name);
  }
}
