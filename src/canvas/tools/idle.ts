import type { ToolState } from './tool';

/** Nothing touches the glass. */
export const idling = (): ToolState => ({
  marks: false,
  down: (contact) => ({ to: 'pointing', contact }),
  move: () => null,
  up: () => null,
  cancel: () => undefined,
});
