import { type Frame, stagePoint, type Viewport } from './viewport';

/**
 * The whole figure, coarse, under the sharp canvases: what comes in at the edges while the drawing is
 * moved is figure, not void. Hidden at rest, when the canvases show everything themselves.
 */
export class Underlay {
  /** Bitmap pixels per millimetre of what is painted. */
  private scale = 1;

  constructor(private readonly canvas: HTMLCanvasElement) {}

  /** At so many pixels per millimetre: coarse, for it is only seen while fingers move. */
  paint(
    { figure, warp }: Frame,
    scale: number,
    paintOn: (context: CanvasRenderingContext2D, viewport: Viewport) => void,
  ): void {
    const { left, right, top, bottom } = figure;
    this.scale = scale;
    this.canvas.width = (right - left) * scale;
    this.canvas.height = (bottom - top) * scale;
    const context = this.canvas.getContext('2d');
    if (context) paintOn(context, { ...stagePoint(-left * scale, -top * scale), scale, warp });
  }

  /** Puts it exactly under what is drawn sharply at that viewport. */
  lieUnder({ x, y, scale }: Viewport, { figure }: Frame): void {
    const k = scale / this.scale;
    this.canvas.style.transform = `translate(${x + figure.left * scale}px, ${y + figure.top * scale}px) scale(${k})`;
  }

  show(moving: boolean): void {
    this.canvas.style.visibility = moving ? 'visible' : 'hidden';
  }
}
