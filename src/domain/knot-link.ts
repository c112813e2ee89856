import * as z from 'zod/mini';
import { clientIdSchema, findingIdSchema, knotIdSchema, linkIdSchema, sessionIdSchema } from './ids';

const linkedBySchema = z.enum(['ghost', 'near', 'manual']);

export const knotLinkSchema = z.object({
  kind: z.literal('knot-link'),
  id: linkIdSchema,
  clientId: clientIdSchema,
  sessionId: sessionIdSchema,
  findingId: findingIdSchema,
  /** The knot it is; its own when the therapist said that it is a new one. */
  knotId: knotIdSchema,
  linkedBy: linkedBySchema,
});

/**
 * The therapist's decision that a finding is a certain knot. Nearness alone makes no record: it is
 * proposed by the analysis, and only the answer is kept. Outside the session, because it may be
 * corrected after signing.
 */
export type KnotLink = z.infer<typeof knotLinkSchema>;
