import { useState } from 'react';
import type { SessionId } from '../../domain/ids';
import type { Looking } from '../../parts/looking';
import { ports } from '../../state/ports';
import type { Selection, Tool } from './selection';

/** Where a session was left: what is open beside the map, what a tap means, and what is looked at. */
interface Place {
  readonly selection: Selection;
  readonly handsOn: boolean;
  readonly tool: Tool;
  readonly looking: Looking;
}

/** In memory alone; locking replaces the page, and all of it but the opaque id of what was selected. */
const places = new Map<SessionId, Partial<Place>>();

const whats: readonly string[] = ['finding', 'ghost', 'area'] satisfies Selection['what'][];

function placeAfterLock(session: SessionId): Partial<Place> {
  const [what = '', id = ''] = ports().keptPlace(session)?.split(' ') ?? [];
  return whats.includes(what) ? { selection: { what, id } as Selection } : {};
}

function placeOf(session: SessionId): Partial<Place> {
  const place = places.get(session) ?? placeAfterLock(session);
  places.set(session, place);
  return place;
}

function keep(session: SessionId, change: Partial<Place>): void {
  places.set(session, { ...placeOf(session), ...change });
  const { selection } = change;
  if (!selection) return;
  const { what } = selection;
  ports().keepPlace(session, what !== 'visit' && selection.id ? `${what} ${selection.id}` : '');
}

/** Like `useState`, but a session that is left and opened again goes on where it was. */
export function useKeptPlace<What extends keyof Place>(
  session: SessionId,
  what: What,
  first: Place[What],
): [Place[What], (next: Place[What]) => void] {
  const [value, setValue] = useState<Place[What]>(() => placeOf(session)[what] ?? first);
  const set = (next: Place[What]) => {
    keep(session, { [what]: next });
    setValue(next);
  };
  return [value, set];
}
