import * as z from 'zod/mini';
import { calendarDaySchema } from './calendar-day';
import { clientIdSchema, consentIdSchema } from './ids';

const consentKindSchema = z.enum(['treatment', 'sharing']);
export type ConsentKind = z.infer<typeof consentKindSchema>;

export const consentSchema = z.object({
  kind: z.literal('consent'),
  id: consentIdSchema,
  clientId: clientIdSchema,
  to: consentKindSchema,
  givenOn: calendarDaySchema,
  withdrawnOn: z.nullable(calendarDaySchema),
});

/** Outside the session, because it may be withdrawn after the session was signed. */
export type Consent = z.infer<typeof consentSchema>;

/** The consent of one kind which is in force, the latest given first. */
export function consentInForce(consents: Iterable<Consent>, to: ConsentKind): Consent | null {
  const given = [...consents].filter((c) => c.to === to && c.withdrawnOn === null);
  return given.sort((a, b) => b.givenOn.localeCompare(a.givenOn))[0] ?? null;
}
