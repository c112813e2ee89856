import type { RecordKind } from '../domain/records';

/** What lies on the disk of one record. */
export interface SealedRow {
  readonly id: string;
  /** The opaque id of the client to whom it belongs; empty for what belongs to the practice. */
  readonly client: string;
  readonly version: number;
  /** A nonce of 12 bytes, then AES-256-GCM of the record's JSON in UTF-8, then its tag of 16 bytes. */
  readonly sealed: Uint8Array<ArrayBuffer>;
}

/** A page of the ledger: of one client by its id, of the practice, or the first page. */
export interface LedgerRow {
  readonly id: string;
  readonly sealed: Uint8Array<ArrayBuffer>;
}

const kinds = {
  clients: 'client',
  sessions: 'session',
  addenda: 'addendum',
  links: 'knot-link',
  consents: 'consent',
  therapists: 'therapist',
  practice: 'practice',
  backups: 'backup',
  audit: 'audit',
  open: 'open-sessions',
  versions: 'other-version',
  drafts: 'card-draft',
} as const satisfies Record<string, RecordKind>;

/** The tables whose rows are sealed records: one a kind. */
export type SealedTable = keyof typeof kinds;
/** `ledger`: what all other sealed rows should be, sealed as well. */
export type TableName = SealedTable | 'keys' | 'ledger';

export const sealedTables = Object.keys(kinds) as SealedTable[];
export const allTables: readonly TableName[] = ['keys', 'ledger', ...sealedTables];

const tables = Object.fromEntries(sealedTables.map((table) => [kinds[table], table])) as Record<
  RecordKind,
  SealedTable
>;

export const kindOf = (table: SealedTable): RecordKind => kinds[table];
export const tableOf = (kind: RecordKind): SealedTable => tables[kind];

/** Dexie's notation: the primary key, then the indexes. Nothing is indexed but random and opaque ids. */
export const layout: Record<TableName, string> = {
  keys: 'id',
  ledger: 'id',
  clients: 'id',
  sessions: 'id, client',
  addenda: 'id, client',
  links: 'id, client',
  consents: 'id, client',
  therapists: 'id',
  practice: 'id',
  backups: 'id',
  audit: 'id',
  open: 'id',
  versions: 'id, client',
  drafts: 'id, client',
};

/** Counts the changes of the layout since the last step of the records' schema; each must be met by an upgrade. */
export const layoutStep = 1;

/** Beside the keys: wrong tries in a row. It is no key. */
export const triesRowId = 'tries';
