import { panned, type StagePoint } from '../viewport';
import { type Contact, idle, type MapPort, type ToolState } from './tool';

/** One finger drags the figure; what it was on at `from` stays under it. */
export function panning(map: MapPort, first: Contact, from: StagePoint): ToolState {
  const start = map.viewport();
  let latest = first;
  const follow = () => map.show(panned(start, latest.at.x - from.x, latest.at.y - from.y));
  follow();
  return {
    marks: false,
    down: (second) => ({ to: 'pinching', contacts: [latest, second] }),
    move: (contact) => {
      if (contact.id !== first.id) return null;
      latest = contact;
      follow();
      return null;
    },
    up: (contact) => {
      if (contact.id !== first.id) return null;
      map.rest();
      return idle;
    },
    cancel: () => map.rest(),
  };
}
