import type Konva from 'konva/lib/Core.js';
import type { Underlay } from './underlay';
import type { Viewport } from './viewport';

/** The canvases of the map, and the element that holds and moves them. */
export interface MapLayers {
  readonly mover: HTMLElement;
  readonly underlay: Underlay;
  /** Figure, zones and marks: one canvas, so that a gesture moves one. */
  readonly drawing: Konva.Layer;
}

/** What lies over them while fingers are down. */
export interface Over {
  /** Draws anew what it shows, if anything. */
  draw(): void;
}

export interface StageSize {
  readonly width: number;
  readonly height: number;
  /** Bitmap pixels per CSS px. */
  readonly ratio: number;
}

/** Lets what was drawn at `drawn` stand for `shown` until it is drawn anew. */
export function moveDrawing({ mover, underlay }: MapLayers, drawn: Viewport, shown: Viewport): void {
  const k = shown.scale / drawn.scale;
  const moving = drawn !== shown;
  underlay.show(moving);
  mover.style.transform = moving
    ? `translate(${shown.x - drawn.x * k}px, ${shown.y - drawn.y * k}px) scale(${k})`
    : 'none';
}

const glideMs = 160;

/** Shows where the figure went; not for those who asked their system for no motion. */
export function glide(mover: HTMLElement, from: Viewport, to: Viewport): void {
  if (matchMedia('(prefers-reduced-motion: reduce)').matches) return;
  const start = `translate(${from.x - to.x}px, ${from.y - to.y}px)`;
  mover.animate([{ transform: start }, { transform: 'none' }], { duration: glideMs, easing: 'ease-out' });
}
