import * as z from 'zod/mini';
import { backupIdSchema } from './ids';

export const backupMadeSchema = z.object({
  kind: z.literal('backup'),
  id: backupIdSchema,
  at: z.number(),
  clients: z.int().check(z.minimum(0)),
  sessions: z.int().check(z.minimum(0)),
  bytes: z.int().check(z.minimum(0)),
  /** `saved`: written where the therapist chose and read back there. Else verified before it left. */
  way: z.enum(['saved', 'shared', 'downloaded']),
});

/** That a backup was made, so that the next is asked for in time and an erasure can name it. */
export type BackupMade = z.infer<typeof backupMadeSchema>;
