import type { StagePoint, Viewport } from '../viewport';

/** One finger, pen or mouse button on the glass. */
export interface Contact {
  readonly id: number;
  readonly kind: 'mouse' | 'touch' | 'pen';
  readonly at: StagePoint;
  /** The larger side of what touches the glass, in CSS px. */
  readonly size: number;
}

/**
 * What the hand is there for: placing findings, drawing where one refers to, pointing out or drawing where
 * it hurts, touching or sweeping over what is clear, painting where was worked, or only looking.
 */
export type Purpose = 'mark' | 'refer' | 'pain' | 'clear' | 'work' | 'look';

/** Whether a drag draws. */
export const draws = (purpose: Purpose): boolean => purpose !== 'mark' && purpose !== 'look';

/** Which state comes next, and with what. States name one another only here, so none imports another. */
export type Step =
  | { readonly to: 'idle' }
  | { readonly to: 'pointing'; readonly contact: Contact }
  | { readonly to: 'panning'; readonly contact: Contact; readonly from: StagePoint }
  | { readonly to: 'pinching'; readonly contacts: readonly [Contact, Contact] }
  | { readonly to: 'aiming'; readonly contact: Contact }
  | { readonly to: 'moving-mark'; readonly contact: Contact; readonly mark: string }
  | { readonly to: 'drawing'; readonly contact: Contact; readonly from: StagePoint };

/** What the map does on behalf of a tool. */
export interface MapPort {
  purpose(): Purpose;
  viewport(): Viewport;
  /** Shows a viewport at once by moving what is already drawn. */
  show(viewport: Viewport): void;
  /** That viewport zoomed about a point; `show` holds it within bounds. */
  zoom(from: Viewport, about: StagePoint, factor: number): Viewport;
  /** The gesture is over: draw sharply. */
  rest(): void;
  /** Calls back once unless cancelled first. */
  after(milliseconds: number, call: () => void): () => void;
  /** Leaves the state from within a timer. */
  go(step: Step): void;
  /** The mark that a tap there means. */
  markAt(point: StagePoint): string | null;
  /** The mark there, if it is the selected one and may be moved. */
  movableAt(point: StagePoint): string | null;
  tap(point: StagePoint): void;
  /** Loupe and words for a place; `null` puts them away. */
  aim(point: StagePoint | null): void;
  /** Places what the crosshair was on. */
  place(point: StagePoint): void;
  /** Shows a mark moved by so much, with the loupe over it; `null` puts it back. */
  carry(mark: string, by: { readonly dx: number; readonly dy: number } | null): void;
  drop(mark: string, by: { readonly dx: number; readonly dy: number }): void;
  /** The line drawn so far; `null` wipes it out. */
  trace(line: readonly StagePoint[] | null): void;
  drawn(line: readonly StagePoint[]): void;
}

/**
 * One state of the hand. Each handler returns the next state, or `null` to stay. `cancel` undoes what
 * the state shows; it is called when a contact is lost or turns out to be a palm.
 */
export interface ToolState {
  /** Whether it would mark something, so that a palm must end it. */
  readonly marks: boolean;
  down(contact: Contact): Step | null;
  move(contact: Contact): Step | null;
  up(contact: Contact): Step | null;
  cancel(): void;
}

/** How wide a finger paints on the glass. */
export const brushPx = 40;
export const jitterPx = 9;
export const holdMs = 200;

export const apart = (a: StagePoint, b: StagePoint): number => Math.hypot(a.x - b.x, a.y - b.y);
export const idle: Step = { to: 'idle' };
