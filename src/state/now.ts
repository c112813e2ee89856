import { ports } from './ports';

/** Milliseconds since 1970. */
export const now = (): number => ports().now();
