import { z } from 'zod';
import { calendarDaySchema } from './calendar-day';
import { clientIdSchema } from './ids';

export const clientSchema = z.object({
  kind: z.literal('client'),
  id: clientIdSchema,
  name: z.string().trim().min(1).max(200),
  dateOfBirth: calendarDaySchema,
  phone: z.string().max(60),
  email: z.string().max(200),
  gpPractice: z.string().max(300),
  /** What warns everywhere: one entry a caution, in the therapist's words. */
  contraindications: z.array(z.string().min(1).max(200)).max(40),
  notes: z.string().max(20_000),
  /** Synthetic, made by "Try with a sample client". */
  sample: z.boolean(),
  createdAt: z.number(),
});

/** The person treated. One sealed row each; opened when the practice is unlocked. */
export type Client = z.infer<typeof clientSchema>;
