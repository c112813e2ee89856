import type { Hit } from '../anatomy/hit-test';
import type { Sheet } from '../anatomy/sheet';
import type { MuscleAt } from '../domain/place';
import { muscleShapes } from '../picture/figure';
import type { Mark } from '../picture/mark';
import type { Palette } from '../picture/palettes';
import type { Ink } from '../picture/shape';
import { loupeCentre, loupeRadius, loupeViewport, paintAimWords, paintLoupe } from './loupe';
import type { Over, StageSize } from './map-layers';
import type { Box } from './paint-marks';
import { paintShapes } from './paint-shapes';
import { brushPx } from './tools/tool';
import type { Frame, StagePoint, Viewport } from './viewport';

type Context = CanvasRenderingContext2D;

interface Aim {
  readonly at: StagePoint;
  readonly hit: Hit;
  readonly words: string;
  /** The mark that is being carried there. */
  readonly mark: Mark | null;
}

/** A line being drawn, and as what. */
export interface Trace {
  readonly line: readonly StagePoint[];
  readonly as: 'zone' | 'sweep' | 'band';
  /** The muscles swept over so far. */
  readonly muscles: readonly MuscleAt[];
}

/** The map as far as the overlay needs it. */
interface Under {
  readonly data: { readonly sheet: Sheet };
  readonly viewport: Viewport;
  readonly bounds: Frame;
  readonly palette: Palette;
  readonly stage: StageSize;
  figureAt(context: Context, viewport: Viewport): void;
  marksAt(context: Context, viewport: Viewport, within: Box, over?: Mark): void;
  paintMark(context: Context, mark: Mark): void;
}

/**
 * What shows only while fingers are down: loupe, words, the line being drawn. Its canvas is made when first
 * needed and out of the page while it is empty: the browser would move one canvas more with every finger.
 */
export class Overlay implements Over {
  private aim: Aim | null = null;
  private trace: Trace | null = null;
  private readonly canvas = document.createElement('canvas');

  constructor(
    private readonly view: Under,
    private readonly mover: HTMLElement,
    className: string,
  ) {
    this.canvas.className = className;
  }

  aimAt(aim: Aim | null): void {
    this.aim = aim;
    this.draw();
  }

  show(trace: Trace | null): void {
    this.trace = trace;
    this.draw();
  }

  draw(): void {
    const { canvas } = this;
    if (!this.aim && !this.trace) {
      canvas.remove();
      return;
    }
    const { width, height, ratio } = this.view.stage;
    const [across, down] = [Math.round(width * ratio), Math.round(height * ratio)];
    if (canvas.width !== across || canvas.height !== down)
      Object.assign(canvas, { width: across, height: down });
    const context = canvas.getContext('2d');
    if (!context) return;
    context.setTransform(ratio, 0, 0, ratio, 0, 0);
    context.clearRect(0, 0, width, height);
    this.paint(context);
    if (!canvas.isConnected) this.mover.append(canvas);
  }

  private paint(context: Context): void {
    if (this.trace) this.paintTrace(context, this.trace);
    if (this.aim) this.paintAim(context, this.aim);
  }

  private paintTrace(context: Context, { line, as, muscles }: Trace): void {
    for (const muscle of muscles) this.paintMuscle(context, muscle, 'clear');
    context.save();
    context.lineJoin = 'round';
    context.lineCap = 'round';
    context.beginPath();
    for (const { x, y } of line) context.lineTo(x, y);
    if (as === 'zone') this.paintZone(context);
    else this.paintBand(context, as === 'band' ? 'worked' : 'clear', as === 'band' ? brushPx : sweepPx);
    context.restore();
  }

  private paintZone(context: Context): void {
    const { palette } = this.view;
    context.globalAlpha = 0.16;
    context.fillStyle = palette.zone;
    context.fill();
    context.globalAlpha = 1;
    for (const [colour, width] of [
      [palette.ground, 6],
      [palette.zone, 3],
    ] as const) {
      context.strokeStyle = colour;
      context.lineWidth = width;
      context.stroke();
    }
  }

  private paintBand(context: Context, ink: Ink, width: number): void {
    context.globalAlpha = 0.4;
    context.strokeStyle = this.view.palette[ink];
    context.lineWidth = width;
    context.stroke();
  }

  private paintAim(context: Context, { at, hit, words, mark }: Aim): void {
    const { view } = this;
    const { width } = view.bounds;
    const centre = loupeCentre(at, width);
    if (hit.muscle) this.paintMuscle(context, { muscle: hit.muscle.id, side: hit.muscle.side }, 'selected');
    if (mark) view.paintMark(context, mark);
    const near = loupeViewport(view.viewport, at, centre);
    const box = {
      left: centre.x - loupeRadius,
      top: centre.y - loupeRadius,
      right: centre.x + loupeRadius,
      bottom: centre.y + loupeRadius,
    };
    paintLoupe(context, centre, view.palette, () => {
      view.figureAt(context, near);
      view.marksAt(context, near, box, mark ?? undefined);
    });
    paintAimWords(context, words, centre, width, view.palette);
  }

  private paintMuscle(context: Context, { muscle, side }: MuscleAt, ink: Ink): void {
    const { viewport, data, palette } = this.view;
    context.save();
    context.translate(viewport.x, viewport.y);
    context.scale(viewport.scale, viewport.scale);
    paintShapes(
      context,
      muscleShapes(data.sheet, muscle, side, 1 / viewport.scale, { warp: viewport.warp, ink }),
      palette,
    );
    context.restore();
  }
}

/** The trail of a sweep, thinner than a finger so that what lies under it is seen. */
const sweepPx = 18;
