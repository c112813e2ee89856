import * as z from 'zod/mini';
import { addendumIdSchema, clientIdSchema, sessionIdSchema, therapistIdSchema } from './ids';

/** What is added to a signed session, which itself stays as it was signed. Never changed or removed. */
export const addendumSchema = z.object({
  kind: z.literal('addendum'),
  id: addendumIdSchema,
  clientId: clientIdSchema,
  sessionId: sessionIdSchema,
  by: therapistIdSchema,
  at: z.number(),
  reason: z.string().check(z.trim(), z.minLength(1), z.maxLength(300)),
  words: z.string().check(z.trim(), z.minLength(1), z.maxLength(10_000)),
});
export type Addendum = z.infer<typeof addendumSchema>;
