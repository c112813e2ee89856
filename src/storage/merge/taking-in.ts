import type { AuditEntry } from '../../domain/audit-entry';
import type { OpenSession } from '../../domain/open-sessions';
import type { OtherVersion } from '../../domain/other-version';
import type { AnyRecord } from '../../domain/records';
import { isSigned } from '../../domain/session';
import { isContested, takeIn } from '../../domain/take-in';
import type { Inside } from '../inside';
import { openRow } from '../open-row';
import type { Staging } from '../restore/staging';
import { tableOf } from '../tables';
import { CarriedTrail } from './carry-trail';
import type { Met } from './met';
import { putAside } from './put-aside';

const nameOf = ({ kind, id }: AnyRecord) => `${tableOf(kind)} ${id}`;

/** Takes the records of a backup in, one after another, beside what is here; what is here is copied afterwards. */
export class TakingIn {
  /** Rows that are here, by table and id, and are not to be copied: something came in their place. */
  readonly replaced = new Set<string>();
  readonly #asides = new Set<string>();
  readonly #trail: CarriedTrail;
  readonly #begun: OpenSession[] = [];
  readonly #ended = new Set<string>();

  constructor(
    private readonly inside: Inside,
    private readonly staging: Staging,
    /** When the two met. */
    private readonly metAt: number,
  ) {
    this.#trail = new CarriedTrail(inside.dataKey);
  }

  async take({ theirs, here, damaged }: Met): Promise<void> {
    // Made anew once all sessions are known.
    if (theirs.kind === 'open-sessions') return;
    // A backup made elsewhere does not hold what is here, and puts off no backup of this tablet.
    if (theirs.kind === 'backup' && !damaged) return;
    if (theirs.kind === 'audit') return this.#takeEntry(theirs, here, damaged);
    if (theirs.kind === 'other-version') return this.#aside(theirs);
    const taken = takeIn(here, theirs);
    if (taken === 'same') return;
    if (taken === 'aside') return this.#aside(await putAside(theirs, this.metAt));
    if (taken === 'ahead' && here && isContested(here)) await this.#aside(await putAside(here, this.metAt));
    await this.#put(theirs, taken === 'ahead' || damaged);
  }

  /** To be called after all were taken. */
  async listOpen(): Promise<void> {
    const { db, dataKey } = this.inside;
    const row = await db.read(() => db.rows('open').get('open-sessions'));
    // One that does not open comes right by itself, client by client.
    const here = row ? await openRow(dataKey, 'open', row).catch(() => null) : null;
    const before = here?.kind === 'open-sessions' ? here.list : [];
    const list = [...before.filter(({ sessionId }) => !this.#ended.has(sessionId)), ...this.#begun];
    await this.#put({ kind: 'open-sessions', id: 'open-sessions', list }, row !== undefined);
  }

  async #put(record: AnyRecord, replaces: boolean): Promise<void> {
    if (replaces) this.replaced.add(nameOf(record));
    if (record.kind === 'session') {
      const { id: sessionId, clientId, startedAt } = record;
      this.#ended.add(sessionId);
      if (!isSigned(record)) this.#begun.push({ sessionId, clientId, startedAt });
    }
    await this.staging.add(record);
  }

  async #aside(version: OtherVersion): Promise<void> {
    if (this.#asides.has(version.id)) return;
    this.#asides.add(version.id);
    const { db, dataKey } = this.inside;
    const row = await db.read(() => db.rows('versions').get(version.id));
    // One that does not open is not here: this is the same, whole.
    const here = row ? await openRow(dataKey, 'versions', row).catch(() => null) : null;
    if (!here) await this.#put(version, row !== undefined);
  }

  async #takeEntry(entry: AuditEntry, here: Met['here'], damaged: boolean): Promise<void> {
    const row = await this.#trail.rowOf(entry, here);
    if (row === 'as it is') return this.#put(entry, damaged);
    if (row === null) return;
    const { db } = this.inside;
    const isHere = await db.read(() => db.rows('audit').get(row.id));
    if (!isHere) await this.staging.addRow('audit', row);
  }
}
