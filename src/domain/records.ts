import * as z from 'zod/mini';
import { type Addendum, addendumSchema } from './addendum';
import { type AuditEntry, auditEntrySchema } from './audit-entry';
import { type BackupMade, backupMadeSchema } from './backup-made';
import { type CardDraft, cardDraftSchema } from './card-draft';
import { type Client, clientSchema } from './client';
import { type Consent, consentSchema } from './consent';
import { type KnotLink, knotLinkSchema } from './knot-link';
import { type OpenSessions, openSessionsSchema } from './open-sessions';
import { type OtherVersion, otherVersionSchema } from './other-version';
import { type Practice, practiceSchema, type Therapist, therapistSchema } from './practice';
import { type Session, sessionSchema } from './session';

export const recordSchema = z.discriminatedUnion('kind', [
  addendumSchema,
  auditEntrySchema,
  backupMadeSchema,
  cardDraftSchema,
  clientSchema,
  consentSchema,
  knotLinkSchema,
  openSessionsSchema,
  otherVersionSchema,
  practiceSchema,
  sessionSchema,
  therapistSchema,
]);

export type AnyRecord =
  | Addendum
  | AuditEntry
  | BackupMade
  | CardDraft
  | Client
  | Consent
  | KnotLink
  | OpenSessions
  | OtherVersion
  | Practice
  | Session
  | Therapist;
export type RecordKind = AnyRecord['kind'];
export type RecordOf<K extends RecordKind> = Extract<AnyRecord, { kind: K }>;

/** Everything in memory, a table a kind, keyed by id. Never mutated. */
export type Records = { readonly [K in RecordKind]: ReadonlyMap<string, RecordOf<K>> };

export const noRecords: Records = {
  addendum: new Map(),
  audit: new Map(),
  backup: new Map(),
  'card-draft': new Map(),
  client: new Map(),
  consent: new Map(),
  'knot-link': new Map(),
  'open-sessions': new Map(),
  'other-version': new Map(),
  practice: new Map(),
  session: new Map(),
  therapist: new Map(),
};

/** The client to whom a record belongs, or `null` for what belongs to the practice. */
export function ownerOf(r: AnyRecord): string | null {
  if (r.kind === 'client') return r.id;
  // An entry of the trail outlives its client, and is counted with the practice.
  if (r.kind === 'audit') return null;
  return 'clientId' in r ? r.clientId : null;
}
