import { store } from '../ports';

/** How many sessions all clients have together. @throws StoreClosed when it is locked */
export async function sessionCount(): Promise<number> {
  const { db } = store().inside();
  return db.read(() => db.rows('sessions').count());
}
