import * as z from 'zod/mini';
import { bodySchema } from './body';
import { calendarDaySchema } from './calendar-day';
import { regionAtSchema } from './finding';
import { clientIdSchema } from './ids';
import { lifeEventSchema } from './life-event';
import { nhsNumberSchema } from './nhs-number';

export const localCautionKindSchema = z.enum(['surgery', 'skin', 'hardware', 'other']);
export type LocalCautionKind = z.infer<typeof localCautionKindSchema>;
export const localCautionWords: Record<LocalCautionKind, string> = {
  surgery: 'Recent surgery',
  skin: 'Skin: wound, rash or infection',
  hardware: 'Metal or other hardware',
  other: 'Other',
};

const localCautionSchema = z.object({
  kind: localCautionKindSchema,
  words: z.string().check(z.maxLength(200)),
  regions: z.array(regionAtSchema).check(z.minLength(1), z.maxLength(20)),
});
export type LocalCaution = z.infer<typeof localCautionSchema>;

export const clientSchema = z.object({
  kind: z.literal('client'),
  id: clientIdSchema,
  name: z.string().check(z.trim(), z.minLength(1), z.maxLength(200)),
  dateOfBirth: calendarDaySchema,
  nhsNumber: nhsNumberSchema,
  phone: z.string().check(z.maxLength(60)),
  email: z.string().check(z.maxLength(200)),
  gpPractice: z.string().check(z.maxLength(300)),
  /** What warns everywhere: one entry a caution, in the therapist's words. */
  contraindications: z.array(z.string().check(z.minLength(1), z.maxLength(200))).check(z.maxLength(40)),
  /** What warns at its place. */
  localCautions: z.array(localCautionSchema).check(z.maxLength(40)),
  notes: z.string().check(z.maxLength(20_000)),
  /** Oldest first. They are written beside the history, not on the card. */
  lifeEvents: z.array(lifeEventSchema).check(z.maxLength(200)),
  /** With which body the figure is shown. */
  body: bodySchema,
  /** Synthetic, made by "Try with a sample client". */
  sample: z.boolean(),
  createdAt: z.number(),
});

/** The person treated. One sealed row each; opened when the practice is unlocked. */
export type Client = z.infer<typeof clientSchema>;

/** What a person writes on the client's card. */
export const clientCardSchema = z.omit(clientSchema, {
  kind: true,
  id: true,
  lifeEvents: true,
  sample: true,
  createdAt: true,
});
