import { aiming } from './aiming';
import { drawing } from './drawing';
import { idling } from './idle';
import { movingMark } from './moving-mark';
import { panning } from './panning';
import { pinching } from './pinching';
import { pointing } from './pointing';
import type { MapPort, Step, ToolState } from './tool';

/** The state a step leads to. */
export function stateOf(map: MapPort, step: Step): ToolState {
  switch (step.to) {
    case 'idle':
      return idling();
    case 'pointing':
      return pointing(map, step.contact);
    case 'panning':
      return panning(map, step.contact, step.from);
    case 'pinching':
      return pinching(map, step.contacts);
    case 'aiming':
      return aiming(map, step.contact);
    case 'moving-mark':
      return movingMark(map, step.contact, step.mark);
    case 'drawing':
      return drawing(map, step.contact, step.from);
  }
}
