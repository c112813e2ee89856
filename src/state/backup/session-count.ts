import { store } from '../ports';

/** How many sessions all clients have together. */
export function sessionCount(): Promise<number> {
  const { db } = store().inside();
  return db.read(() => db.rows('sessions').count());
}
