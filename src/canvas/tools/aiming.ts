import { type Contact, idle, type MapPort, type ToolState } from './tool';

/** A press was held: the loupe is open, and the place lands where the crosshair is on lifting. */
export function aiming(map: MapPort, first: Contact): ToolState {
  map.aim(first.at);
  let latest = first.at;
  return {
    marks: true,
    down: () => null,
    move: (contact) => {
      if (contact.id !== first.id) return null;
      latest = contact.at;
      map.aim(latest);
      return null;
    },
    up: (contact) => {
      if (contact.id !== first.id) return null;
      map.aim(null);
      if (map.purpose() === 'mark') map.place(latest);
      return idle;
    },
    cancel: () => map.aim(null),
  };
}
