import * as z from 'zod/mini';
import { auditIdSchema, clientIdSchema, therapistIdSchema } from './ids';

const digest = z.string().check(z.regex(/^[0-9a-f]{64}$/));

const deedSchema = z.enum([
  'created',
  'amended',
  'signed',
  'discarded',
  'exported',
  'erased',
  'backed-up',
  'restored',
  'merged',
  'chosen',
]);
export type Deed = z.infer<typeof deedSchema>;

/** What a deed was done to, by kind and opaque id: never its content. */
const subjectSchema = z.object({
  kind: z.enum([
    'client',
    'session',
    'addendum',
    'consent',
    'knot-link',
    'practice',
    'therapist',
    'backup',
    'handover',
    'card-draft',
  ]),
  id: z.string().check(z.regex(/^[A-Za-z0-9_-]{1,80}$/)),
});
export type Subject = z.infer<typeof subjectSchema>;

export const auditEntrySchema = z.object({
  kind: z.literal('audit'),
  id: auditIdSchema,
  /** The trail it belongs to: one from each setting up or restoring of a practice on a tablet. */
  chain: auditIdSchema,
  /** From 1, without a gap. */
  number: z.int().check(z.minimum(1)),
  at: z.number(),
  by: z.nullable(therapistIdSchema),
  deed: deedSchema,
  subject: subjectSchema,
  clientId: z.nullable(clientIdSchema),
  /** Why, where a reason is asked for: with an erasure. Names no client. */
  reason: z.string().check(z.maxLength(1000)),
  /** Of the entry before it, in hex: SHA-256 of its canonical JSON. Zeros before the first. */
  previous: digest,
});

/** One line of the trail: who did what, and when. It is written with what it tells of, and never changed. */
export type AuditEntry = z.infer<typeof auditEntrySchema>;

/** What is told; number, chain and hash come when it is written. */
export type AuditNote = Pick<AuditEntry, 'at' | 'by' | 'deed' | 'subject' | 'clientId' | 'reason'>;

export const noPrevious = '0'.repeat(64);
