import type { StagePoint } from '../viewport';
import { type Contact, idle, type MapPort, type ToolState } from './tool';

/** One finger or pen draws round where it is felt; a second finger turns the drawing into a pinch. */
export function drawingZone(map: MapPort, first: Contact, from: StagePoint): ToolState {
  const line: StagePoint[] = [from, first.at];
  let latest = first;
  map.trace(line);
  return {
    marks: true,
    down: (second) => {
      map.trace(null);
      return { to: 'pinching', contacts: [latest, second] };
    },
    move: (contact) => {
      if (contact.id !== first.id) return null;
      latest = contact;
      line.push(contact.at);
      map.trace(line);
      return null;
    },
    up: (contact) => {
      if (contact.id !== first.id) return null;
      map.trace(null);
      map.enclose(line);
      return idle;
    },
    cancel: () => map.trace(null),
  };
}
