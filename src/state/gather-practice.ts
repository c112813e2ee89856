import type { ClientId } from '../domain/ids';
import type { KnotLink } from '../domain/knot-link';
import { isSigned, type Session } from '../domain/session';
import { store } from './ports';
import { recordsNow } from './records';

/** Who takes one client's records after another, and is done with them when it answers. */
export interface Gathers {
  add(sessions: readonly Session[], links: readonly KnotLink[]): Promise<void>;
}

/**
 * Reads every client from the database, one after another, and hands on what can be counted: signed sessions and
 * links, without a name and without a word. Sample clients are left out. `goOn` hears how many of all
 * are read, and stops the reading by answering no. @returns whether all were read.
 */
export async function gatherPractice(
  to: Gathers,
  goOn: (read: number, all: number) => boolean,
): Promise<boolean> {
  const clients = [...recordsNow().client.values()].filter((c) => !c.sample).map((c) => c.id);
  let ready: Countable | null = null;
  for (const [read, id] of clients.entries()) {
    if (!goOn(read, clients.length)) return false;
    // The next is read while the one before is counted.
    [ready] = await Promise.all([countable(id), ready && to.add(ready.sessions, ready.links)]);
  }
  if (ready) await to.add(ready.sessions, ready.links);
  return goOn(clients.length, clients.length);
}

interface Countable {
  readonly sessions: readonly Session[];
  readonly links: readonly KnotLink[];
}

async function countable(id: ClientId): Promise<Countable> {
  const records = await store().readClient(id);
  const sessions = records
    .filter((r) => r.kind === 'session')
    .filter(isSigned)
    .map(wordless);
  const kept = new Set(sessions.map((s) => s.id));
  const links = records.filter((r) => r.kind === 'knot-link').filter((l) => kept.has(l.sessionId));
  return { sessions, links };
}

/** Only what is counted: it is less to hand over, and nobody's words leave this place. */
const wordless = (s: Session): Session => ({
  ...s,
  ...{ reason: '', retest: '', advice: '', note: '', summary: '', health: null, adviceGiven: [] },
  ...{ treatments: [], factors: [], painPlaces: [] },
  plan: { ...s.plan, aim: '' },
  findings: s.findings.map((f) => ({ ...f, referral: null, note: '' })),
});
