import {
  apart,
  type Contact,
  draws,
  holdMs,
  idle,
  jitterPx,
  type MapPort,
  type Step,
  type ToolState,
} from './tool';

/** One contact that has not moved yet: a tap, a hold, a drag or the first finger of a pinch. */
export function pointing(map: MapPort, first: Contact): ToolState {
  let latest = first;
  const stop = map.after(holdMs, () => {
    const step = held();
    if (step) map.go(step);
  });
  const held = (): Step | null => {
    if (draws(map.purpose())) return null;
    const mark = map.movableAt(first.at);
    return mark ? { to: 'moving-mark', contact: first, mark } : { to: 'aiming', contact: latest };
  };
  const dragged = (contact: Contact): Step => {
    stop();
    return draws(map.purpose())
      ? { to: 'drawing', contact, from: first.at }
      : { to: 'panning', contact, from: first.at };
  };
  return {
    marks: true,
    down: (second) => {
      stop();
      return { to: 'pinching', contacts: [latest, second] };
    },
    move: (contact) => {
      if (contact.id !== first.id) return null;
      latest = contact;
      return apart(contact.at, first.at) > jitterPx ? dragged(contact) : null;
    },
    up: (contact) => {
      if (contact.id !== first.id) return null;
      stop();
      map.tap(first.at);
      return idle;
    },
    cancel: stop,
  };
}
