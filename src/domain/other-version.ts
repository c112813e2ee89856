import * as z from 'zod/mini';
import { addendumSchema } from './addendum';
import { backupMadeSchema } from './backup-made';
import { cardDraftSchema } from './card-draft';
import { clientSchema } from './client';
import { consentSchema } from './consent';
import { clientIdSchema, versionIdSchema } from './ids';
import { knotLinkSchema } from './knot-link';
import { practiceSchema, therapistSchema } from './practice';
import { isSigned, sessionSchema } from './session';

/** What two tablets may have written each in its own way. */
const contestedSchema = z.discriminatedUnion('kind', [
  addendumSchema,
  backupMadeSchema,
  cardDraftSchema,
  clientSchema,
  consentSchema,
  knotLinkSchema,
  practiceSchema,
  sessionSchema,
  therapistSchema,
]);
export type Contested = z.infer<typeof contestedSchema>;

export const otherVersionSchema = z.object({
  kind: z.literal('other-version'),
  /** Follows from what is in it, so that it is kept once however often it is met. */
  id: versionIdSchema,
  clientId: z.nullable(clientIdSchema),
  /** Of the same kind and id as the record that is in use. */
  record: contestedSchema,
  /** When the two met, in milliseconds since 1970. */
  metAt: z.number(),
  /** The therapist has looked, and keeps both. */
  settled: z.boolean(),
});

/**
 * What a backup that was brought in says of a record that is here too, or said before it gave way. It is in no
 * count and no letter; the therapist chooses between the two, or keeps both.
 */
export type OtherVersion = z.infer<typeof otherVersionSchema>;

/** Signed sessions and what was added to them are never given up, whichever of two is in use. */
export const isForGood = (record: Contested): boolean =>
  record.kind === 'addendum' || (record.kind === 'session' && isSigned(record));
