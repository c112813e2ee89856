import * as z from 'zod/mini';
import { clientIdSchema, sessionIdSchema } from './ids';

const openSessionSchema = z.object({
  sessionId: sessionIdSchema,
  clientId: clientIdSchema,
  startedAt: z.number(),
});
export type OpenSession = z.infer<typeof openSessionSchema>;

export const openSessionsSchema = z.object({
  kind: z.literal('open-sessions'),
  id: z.literal('open-sessions'),
  list: z.array(openSessionSchema),
});

/**
 * Which sessions are open, so that they are found without opening every client. One record for all of them:
 * as a row for each it would show on the disk whose they are.
 */
export type OpenSessions = z.infer<typeof openSessionsSchema>;
