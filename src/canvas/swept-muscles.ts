import { hitTest } from '../anatomy/hit-test';
import { drawnMuscle } from '../anatomy/muscle-coordinates';
import { muscleRadius } from '../anatomy/muscle-radius';
import type { Sheet } from '../anatomy/sheet';
import type { MuscleAt } from '../domain/place';
import { apart } from './tools/tool';
import { type StagePoint, stagePoint, stageToBody, type Viewport } from './viewport';

const stepPx = 3;
/** A muscle of which less was under the finger was only brushed, */
const leastPx = 14;

interface Touched extends MuscleAt {
  /** CSS px of the line that lie in it. */
  px: number;
}

/**
 * The muscles that a line sweeps over as one sheet shows them, while it grows. A muscle counts once a
 * finger's width of the line lies in it, of a narrow one as much as its half: "clear" is said of nothing
 * that was only brushed.
 */
export class SweptMuscles {
  private readonly touched = new Map<string, Touched>();
  private done = 0;

  constructor(
    private readonly sheet: Sheet,
    private readonly viewport: Viewport,
  ) {}

  /** In the order in which they were reached. The line may only have grown since it was last asked for. */
  along(line: readonly StagePoint[]): MuscleAt[] {
    for (; this.done < line.length - 1; this.done++) {
      const [from, to] = [line[this.done], line[this.done + 1]];
      if (from && to) this.walk(from, to);
    }
    return [...this.touched.values()]
      .filter((one) => one.px >= this.enough(one))
      .map(({ muscle, side }) => ({ muscle, side }));
  }

  private walk(from: StagePoint, to: StagePoint): void {
    const length = apart(from, to);
    const steps = Math.ceil(length / stepPx);
    for (let i = 0; i < steps; i++) {
      const share = (i + 0.5) / steps;
      const at = stagePoint(from.x + (to.x - from.x) * share, from.y + (to.y - from.y) * share);
      this.touch(at, length / steps);
    }
  }

  private touch(at: StagePoint, px: number): void {
    const { u, v } = stageToBody(this.viewport, this.sheet.id, at);
    const { muscle } = hitTest(this.sheet, u, v);
    if (muscle?.distanceMm !== 0) return;
    const key = `${muscle.id} ${muscle.side}`;
    const known = this.touched.get(key);
    if (known) known.px += px;
    else this.touched.set(key, { muscle: muscle.id, side: muscle.side, px });
  }

  private enough({ muscle, side }: MuscleAt): number {
    const drawn = drawnMuscle(this.sheet, muscle, side);
    return Math.min(leastPx, drawn ? muscleRadius(drawn) * this.viewport.scale : leastPx);
  }
}
