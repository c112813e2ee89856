import type { Frame, Viewport } from './viewport';

/** Bitmap pixels per millimetre: coarse, for it is only seen while fingers move. */
const underlayScale = 1;

/**
 * The whole figure, coarse, under the sharp canvases: what comes in at the edges while the drawing is
 * moved is figure, not void. Hidden at rest, when the canvases show everything themselves.
 */
export class Underlay {
  constructor(private readonly canvas: HTMLCanvasElement) {}

  paint(frame: Frame, figure: (context: CanvasRenderingContext2D, viewport: Viewport) => void): void {
    const { left, right, top, bottom } = frame.figure;
    this.canvas.width = (right - left) * underlayScale;
    this.canvas.height = (bottom - top) * underlayScale;
    const context = this.canvas.getContext('2d');
    const at = { x: -left * underlayScale, y: -top * underlayScale, scale: underlayScale };
    if (context) figure(context, at as Viewport);
  }

  /** Puts it exactly under what is drawn sharply at that viewport. */
  lieUnder({ x, y, scale }: Viewport, { figure }: Frame): void {
    const k = scale / underlayScale;
    this.canvas.style.transform = `translate(${x + figure.left * scale}px, ${y + figure.top * scale}px) scale(${k})`;
  }

  show(moving: boolean): void {
    this.canvas.style.visibility = moving ? 'visible' : 'hidden';
  }
}
