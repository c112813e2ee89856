import * as z from 'zod/mini';

export const figures = ['neutral', 'female', 'male'] as const;
export const builds = ['lean', 'usual', 'fuller'] as const;

/** With which body the figure is shown for a client. Places stay those of the reference figure, whichever it is. */
export const bodySchema = z.object({ figure: z.enum(figures), build: z.enum(builds) });
export type Body = z.infer<typeof bodySchema>;
export type Figure = Body['figure'];
export type Build = Body['build'];

/** Where nothing else was chosen. */
export const neutralBody: Body = { figure: 'neutral', build: 'usual' };
