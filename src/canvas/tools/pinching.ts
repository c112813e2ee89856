import { panned, type StagePoint, stagePoint } from '../viewport';
import { apart, type Contact, type MapPort, type ToolState } from './tool';

const closest = 20;
const middle = (a: StagePoint, b: StagePoint) => stagePoint((a.x + b.x) / 2, (a.y + b.y) / 2);
const spread = (a: StagePoint, b: StagePoint) => Math.max(closest, apart(a, b));

/** Two fingers zoom about their middle and drag the figure with it. */
export function pinching(map: MapPort, [a, b]: readonly [Contact, Contact]): ToolState {
  const start = map.viewport();
  const about = middle(a.at, b.at);
  const wide = spread(a.at, b.at);
  let [one, two] = [a, b];
  return {
    marks: false,
    down: () => null,
    move: (contact) => {
      if (contact.id === one.id) one = contact;
      else if (contact.id === two.id) two = contact;
      else return null;
      const now = middle(one.at, two.at);
      const zoomed = map.zoom(start, about, spread(one.at, two.at) / wide);
      map.show(panned(zoomed, now.x - about.x, now.y - about.y));
      return null;
    },
    up: (contact) => {
      if (contact.id !== one.id && contact.id !== two.id) return null;
      const left = contact.id === one.id ? two : one;
      return { to: 'panning', contact: left, from: left.at };
    },
    cancel: () => map.rest(),
  };
}
