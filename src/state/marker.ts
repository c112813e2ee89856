import { ports, store } from './ports';

/** The marker may lag so far behind: what it misses is the end of a visit, which the ledger itself covers. */
const pauseMs = 3000;
let planned = false;
/** The database was found to be behind: until the therapist goes on with it, the marker says so. */
let held = false;

/** Brings the marker up to what was saved, before long. */
export function keepMarker(): void {
  if (planned || held) return;
  planned = true;
  ports().after(pauseMs, () => {
    planned = false;
    // Locked meanwhile: the next save brings it up.
    writeMarker().catch(() => undefined);
  });
}

async function writeMarker(): Promise<void> {
  if (held) return;
  const inside = store().inside();
  const { sealedTurn } = await import('../storage/ledger/marker');
  ports().marker.write(await sealedTurn(inside));
}

/** Whether what is in the database is earlier than what was last saved here. */
export async function isSetBack(): Promise<boolean> {
  const word = ports().marker.read();
  if (word === null) return false;
  const { isBehind } = await import('../storage/ledger/marker');
  held = await isBehind(store().inside(), word);
  return held;
}

/** From here on the marker goes by what there is. */
export async function letMarkerGo(): Promise<void> {
  held = false;
  await writeMarker();
}
