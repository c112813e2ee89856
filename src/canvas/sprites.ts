import type { Mark } from '../picture/mark';
import { markReach, markShapes } from '../picture/marks';
import type { Palette } from '../picture/palettes';
import { paintShapes } from './paint-shapes';

/** One look of a mark, painted once; its centre is the middle of the picture. */
export interface Sprite {
  readonly image: HTMLCanvasElement;
  /** From centre to edge, in bitmap pixels. */
  readonly half: number;
}

/** More than any client has; a cache smaller than one screenful would paint every mark in every frame. */
const mostSprites = 3000;
/** No mark reaches further from its centre, in px of its design. */
const furthestReach = 40;

/**
 * Pictures of marks, one for each look, ring, number, tenderness and selection. Copying a picture is
 * what keeps thousands of marks fast. `unit` is CSS px per px of the mark's design.
 */
export class Sprites {
  private readonly known = new Map<string, Sprite>();

  constructor(
    readonly palette: Palette,
    readonly ratio: number,
    readonly unit: number,
  ) {}

  /** CSS px beyond which nothing of a mark is seen. */
  get reach(): number {
    return furthestReach * this.unit;
  }

  of(mark: Mark): Sprite {
    const key = `${mark.look} ${mark.ring} ${mark.number} ${mark.tenderness} ${mark.selected} ${mark.drawn?.key}`;
    const known = this.known.get(key);
    if (known) return known;
    if (this.known.size >= mostSprites) this.known.clear();
    const sprite = this.painted(mark);
    this.known.set(key, sprite);
    return sprite;
  }

  private painted(mark: Mark): Sprite {
    const half = Math.ceil(markReach(mark) * this.unit * this.ratio) + 1;
    const image = document.createElement('canvas');
    image.width = 2 * half;
    image.height = 2 * half;
    const context = image.getContext('2d');
    if (context) {
      context.setTransform(this.ratio, 0, 0, this.ratio, half, half);
      paintShapes(context, markShapes(mark, [0, 0], this.unit), this.palette);
    }
    return { image, half };
  }
}
