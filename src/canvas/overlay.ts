import type { Hit } from '../anatomy/hit-test';
import type { Sheet } from '../anatomy/sheet';
import { muscleShapes } from '../picture/figure';
import type { Mark } from '../picture/mark';
import type { Palette } from '../picture/palettes';
import { loupeCentre, loupeRadius, loupeViewport, paintAimWords, paintLoupe } from './loupe';
import type { Box } from './paint-marks';
import { paintShapes } from './paint-shapes';
import type { Frame, StagePoint, Viewport } from './viewport';

type Context = CanvasRenderingContext2D;

interface Aim {
  readonly at: StagePoint;
  readonly hit: Hit;
  readonly words: string;
  /** The mark that is being carried there. */
  readonly mark: Mark | null;
}

/** The map as far as the overlay needs it. */
interface Under {
  readonly data: { readonly sheet: Sheet };
  readonly viewport: Viewport;
  readonly bounds: Frame;
  readonly palette: Palette;
  redrawOverlay(): void;
  figureAt(context: Context, viewport: Viewport): void;
  marksAt(context: Context, viewport: Viewport, within: Box, over?: Mark): void;
  paintMark(context: Context, mark: Mark): void;
}

/** What shows only while fingers are down: loupe, words, the line being drawn. */
export class Overlay {
  private aim: Aim | null = null;
  private line: readonly StagePoint[] | null = null;

  constructor(private readonly view: Under) {}

  get isEmpty(): boolean {
    return this.aim === null && this.line === null;
  }

  aimAt(aim: Aim | null): void {
    this.aim = aim;
    this.view.redrawOverlay();
  }

  trace(line: readonly StagePoint[] | null): void {
    this.line = line;
    this.view.redrawOverlay();
  }

  paint(context: Context): void {
    if (this.line) this.paintLine(context, this.line);
    if (this.aim) this.paintAim(context, this.aim);
  }

  private paintLine(context: Context, line: readonly StagePoint[]): void {
    const { palette } = this.view;
    context.save();
    context.lineJoin = 'round';
    context.lineCap = 'round';
    context.beginPath();
    for (const { x, y } of line) context.lineTo(x, y);
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
    context.restore();
  }

  private paintAim(context: Context, { at, hit, words, mark }: Aim): void {
    const { view } = this;
    const { width } = view.bounds;
    const centre = loupeCentre(at, width);
    this.paintMuscle(context, hit);
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

  private paintMuscle(context: Context, { muscle }: Hit): void {
    if (!muscle) return;
    const { viewport, data, palette } = this.view;
    context.save();
    context.translate(viewport.x, viewport.y);
    context.scale(viewport.scale, viewport.scale);
    paintShapes(
      context,
      muscleShapes(data.sheet, muscle.id, muscle.side, 1 / viewport.scale, viewport.warp),
      palette,
    );
    context.restore();
  }
}
