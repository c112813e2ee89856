import * as z from 'zod/mini';
import { calendarDaySchema } from './calendar-day';
import { clientIdSchema, consentIdSchema } from './ids';

export const consentKindSchema = z.enum(['treatment', 'sharing', 'intimate', 'intraoral']);
export type ConsentKind = z.infer<typeof consentKindSchema>;

const givenBySchema = z.object({
  name: z.string().check(z.trim(), z.minLength(1), z.maxLength(200)),
  /** Such as "mother, parental responsibility". */
  relation: z.string().check(z.trim(), z.minLength(1), z.maxLength(200)),
});
export type GivenBy = z.infer<typeof givenBySchema>;

export const chaperoneSchema = z.enum(['present', 'declined']);
export type Chaperone = z.infer<typeof chaperoneSchema>;

/** For work on intimate and intraoral areas a chaperone is offered, and the answer recorded. */
export const offersChaperone = (to: ConsentKind): boolean => to === 'intimate' || to === 'intraoral';

/** Under this age consent is recorded with the name of who gave it (England: Family Law Reform Act 1969, s. 8). */
export const consentAge = 16;

export const consentSchema = z.object({
  kind: z.literal('consent'),
  id: consentIdSchema,
  clientId: clientIdSchema,
  to: consentKindSchema,
  givenOn: calendarDaySchema,
  withdrawnOn: z.nullable(calendarDaySchema),
  /** Who gave it, when not the client: for a child, one with parental responsibility. */
  givenBy: z.nullable(givenBySchema),
  /** For work on intimate or intraoral areas: the answer to the offer. */
  chaperone: z.nullable(chaperoneSchema),
});

/** Outside the session, because it may be withdrawn after the session was signed. */
export type Consent = z.infer<typeof consentSchema>;

/** The consent of one kind which is in force, the latest given first. */
export function consentInForce(consents: Iterable<Consent>, to: ConsentKind): Consent | null {
  const given = [...consents].filter((c) => c.to === to && c.withdrawnOn === null);
  return given.sort((a, b) => b.givenOn.localeCompare(a.givenOn))[0] ?? null;
}
