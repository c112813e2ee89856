import type { StagePoint } from '../viewport';
import { type Contact, idle, type MapPort, type ToolState } from './tool';

/**
 * One finger or pen draws a line: round where it is felt, over the muscles that are clear, or the band that
 * was worked. A second finger turns it into a pinch, and nothing is drawn.
 */
export function drawing(map: MapPort, first: Contact, from: StagePoint): ToolState {
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
      map.drawn(line);
      return idle;
    },
    cancel: () => map.trace(null),
  };
}
