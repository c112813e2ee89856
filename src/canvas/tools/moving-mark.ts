import { apart, type Contact, idle, jitterPx, type MapPort, type ToolState } from './tool';

/** The selected mark was held: it goes along with the finger, by as much as the finger moves. */
export function movingMark(map: MapPort, first: Contact, mark: string): ToolState {
  const by = (contact: Contact) => ({ dx: contact.at.x - first.at.x, dy: contact.at.y - first.at.y });
  let moved = false;
  map.carry(mark, { dx: 0, dy: 0 });
  return {
    marks: true,
    down: () => null,
    move: (contact) => {
      if (contact.id !== first.id) return null;
      moved ||= apart(contact.at, first.at) > jitterPx;
      map.carry(mark, moved ? by(contact) : { dx: 0, dy: 0 });
      return null;
    },
    up: (contact) => {
      if (contact.id !== first.id) return null;
      map.carry(mark, null);
      if (moved) map.drop(mark, by(contact));
      return idle;
    },
    cancel: () => map.carry(mark, null),
  };
}
