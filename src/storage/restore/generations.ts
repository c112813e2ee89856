/** In the place of keys: a database is not whole yet. Its removal and the keys' coming are one commit. */
export const stagingMark = { id: 'staging' } as const;

/**
 * A practice lives in one database; restoring builds the next beside it and never touches the old. Their
 * names count generations: `palpate`, `palpate-2`, `palpate-3`.
 */
const nameOf = (base: string, generation: number): string =>
  generation === 1 ? base : `${base}-${generation}`;

function generationOf(base: string, name: string): number | null {
  if (name === base) return 1;
  const [, digits] = name.startsWith(base) ? (/^-([1-9]\d{0,8})$/.exec(name.slice(base.length)) ?? []) : [];
  return digits && Number(digits) > 1 ? Number(digits) : null;
}

/** Generations there are in this browser, the newest first. */
async function generations(base: string): Promise<number[]> {
  // A browser that finds its store broken fails once, empties it, and answers when it is asked again.
  const all = await indexedDB.databases().catch(() => indexedDB.databases());
  const found = all.map(({ name }) => generationOf(base, name ?? '')).filter((g) => g !== null);
  return found.sort((a, b) => b - a);
}

/** The name of the next, which no database has. */
export async function nextName(base: string): Promise<string> {
  const [newest = 1] = await generations(base);
  return nameOf(base, newest + 1);
}

/** What a look from outside tells. */
interface Look {
  readonly holds: 'nothing' | 'a practice' | 'a half-made one';
  /** The browser found the database broken, and emptied it. */
  readonly wiped: boolean;
}

/**
 * Looks into a database without Dexie, which would hide that the browser had to empty it; and without
 * making it when it is not there.
 */
function look(name: string): Promise<Look> {
  return new Promise((resolve, reject) => {
    let wiped = false;
    const opening = indexedDB.open(name);
    opening.onupgradeneeded = (event) => {
      wiped = 'dataLoss' in event && event.dataLoss === 'total';
      opening.transaction?.abort();
    };
    opening.onerror = (event) => {
      // Aborted above: nothing was there.
      event.preventDefault();
      if (opening.error?.name === 'AbortError') resolve({ holds: 'nothing', wiped });
      else reject(opening.error);
    };
    opening.onsuccess = () => {
      const db = opening.result;
      holding(db)
        .then((holds) => resolve({ holds, wiped }), reject)
        .finally(() => db.close());
    };
  });
}

async function holding(db: IDBDatabase): Promise<Look['holds']> {
  const tables = [...db.objectStoreNames];
  if (tables.length === 0) return 'nothing';
  const transaction = db.transaction(tables);
  const answer = <T>(request: IDBRequest<T>) =>
    new Promise<T>((resolve, reject) => {
      request.onsuccess = () => resolve(request.result);
      request.onerror = () => reject(request.error);
    });
  const first = tables.map((table) => answer(transaction.objectStore(table).getAllKeys(null, 1)));
  const marked = tables.includes('keys')
    ? await answer(transaction.objectStore('keys').count(stagingMark.id))
    : 0;
  const keys = await Promise.all(first);
  if (marked > 0) return 'a half-made one';
  return keys.some((k) => k.length > 0) ? 'a practice' : 'nothing';
}

/** Without waiting for a tab that still holds it: then the next start tries again. */
export function deleteDatabase(name: string): Promise<void> {
  return new Promise((resolve) => {
    const deleting = indexedDB.deleteDatabase(name);
    deleting.onsuccess = () => resolve();
    deleting.onerror = () => resolve();
    deleting.onblocked = () => resolve();
  });
}

export interface Live {
  readonly name: string;
  /** The browser found it broken, and emptied it: nothing is in it, but something was. */
  readonly wiped: boolean;
}

/**
 * The database in which the practice lives: the newest that is whole. One that was being made when the
 * tablet stopped is deleted, and so are those that it was to replace once it is whole.
 */
export async function liveDatabase(base: string): Promise<Live> {
  let wiped = false;
  let emptied: string | null = null;
  let live: string | null = null;
  const found = await generations(base);
  // Where none is left, only opening one tells that the browser emptied it.
  for (const generation of found.length > 0 ? found : [1]) {
    const name = nameOf(base, generation);
    if (live !== null) {
      await deleteDatabase(name);
      continue;
    }
    const { holds, ...seen } = await look(name);
    wiped ||= seen.wiped;
    if (holds === 'a practice') live = name;
    else if (holds === 'a half-made one') await deleteDatabase(name);
    else emptied ??= name;
  }
  return { name: live ?? emptied ?? base, wiped: wiped && live === null };
}
