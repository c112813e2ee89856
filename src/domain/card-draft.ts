import * as z from 'zod/mini';
import { bodySchema } from './body';
import { localCautionKindSchema } from './client';
import { chaperoneSchema } from './consent';
import { regionAtSchema } from './finding';
import { cardDraftIdSchema, clientIdSchema } from './ids';

/** As typed: longer than a card may be is said at saving, not here. */
const typed = z.string().check(z.maxLength(100_000));
const few = z.maxLength(200);

const draftConsentSchema = z.object({
  given: z.boolean(),
  on: z.nullable(typed),
  chaperone: z.nullable(chaperoneSchema),
});
export type DraftConsent = z.infer<typeof draftConsentSchema>;

/** A local caution that may still have no place. */
const begunCautionSchema = z.object({
  kind: localCautionKindSchema,
  words: typed,
  regions: z.array(regionAtSchema).check(few),
});

export const typedCardSchema = z.object({
  name: typed,
  dateOfBirth: z.nullable(typed),
  nhsNumber: typed,
  phone: typed,
  email: typed,
  gpPractice: typed,
  contraindications: z.array(typed).check(few),
  localCautions: z.array(begunCautionSchema).check(few),
  notes: typed,
  body: bodySchema,
  /** A caution typed but not yet put on the list. */
  caution: typed,
  /** A local caution begun but not yet put on the list. */
  localCaution: z.nullable(begunCautionSchema),
  /** Consents of a new client; those of a client who is here are recorded one by one. */
  consents: z.object({
    treatment: draftConsentSchema,
    sharing: draftConsentSchema,
    intimate: draftConsentSchema,
    intraoral: draftConsentSchema,
  }),
  /** Who gave them, when the client is a child. */
  givenBy: z.object({ name: typed, relation: typed }),
});

/** A client's card while it is being written: anything may still be missing. */
export type TypedCard = z.infer<typeof typedCardSchema>;

export const cardDraftSchema = z.object({
  kind: z.literal('card-draft'),
  id: cardDraftIdSchema,
  /** `null`: of a client who is not here yet. */
  clientId: z.nullable(clientIdSchema),
  card: typedCardSchema,
});

/** What was typed into a client's card and not saved to it yet. One for each client, and one for a new one. */
export type CardDraft = z.infer<typeof cardDraftSchema>;
