import * as z from 'zod/mini';

type Id<Of extends string> = string & { readonly __id: Of };
const id = <Of extends string>() =>
  z.pipe(
    z.string().check(z.regex(/^[A-Za-z0-9_-]{8,64}$/)),
    z.transform((s: string) => s as Id<Of>),
  );

/** Ids are random and say nothing about the client: they are the only readable words on the disk. */
export type ClientId = Id<'client'>;
export type SessionId = Id<'session'>;
export type FindingId = Id<'finding'>;
export type TreatmentId = Id<'treatment'>;
export type TherapistId = Id<'therapist'>;
export type ConsentId = Id<'consent'>;
export type LinkId = Id<'link'>;
export type AuditId = Id<'audit'>;
export type BackupId = Id<'backup'>;
export type AddendumId = Id<'addendum'>;
export type LifeEventId = Id<'life-event'>;
/** A knot is named after the finding that founded it. */
export type KnotId = Id<'knot'>;

export const clientIdSchema = id<'client'>();
export const sessionIdSchema = id<'session'>();
export const findingIdSchema = id<'finding'>();
export const treatmentIdSchema = id<'treatment'>();
export const therapistIdSchema = id<'therapist'>();
export const consentIdSchema = id<'consent'>();
export const linkIdSchema = id<'link'>();
export const auditIdSchema = id<'audit'>();
export const backupIdSchema = id<'backup'>();
export const addendumIdSchema = id<'addendum'>();
export const lifeEventIdSchema = id<'life-event'>();
export const knotIdSchema = id<'knot'>();

/** The knot which a finding founds when it is linked to no earlier one. */
export const knotFoundedBy = (finding: FindingId): KnotId => finding as string as KnotId;

/** One link at most for a finding, so its id is the finding's. */
export const linkIdOf = (finding: FindingId): LinkId => `link-${finding}` as LinkId;
