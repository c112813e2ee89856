import { asDrawn } from '../anatomy/body/warp';
import type { BodyPoint } from '../domain/place';
import { viewOf } from '../domain/sheets';
import type { Mark } from '../picture/mark';
import { type Palette, palettes } from '../picture/palettes';
import type { Zone } from '../picture/zones';
import type { BodyMapProps, CloseIn, ShowWhole } from './body-map-props';
import { changedMarks } from './changed-marks';
import { glide, type MapLayers, moveDrawing, type Over, type StageSize } from './map-layers';
import { paintFigure, pictureScale } from './paint-figure';
import { type Box, markBox, paintMarks, paintZones } from './paint-marks';
import { type Picture, type PictureScale, Pictures } from './pictures';
import { marksOn, sameZones, spritesFor, zonesOn } from './scene';
import type { Sprites } from './sprites';
import {
  clampViewport,
  closedIn,
  type Frame,
  fitViewport,
  frameOf,
  isFitted,
  resized,
  revealing,
  type Viewport,
} from './viewport';

/** After this long without news the underlay is painted. */
const underlayMs = 400;
/** As long as the fingers rest in a gesture before what they show is drawn sharply. */
const restMs = 120;
/** Changing more marks than this at once is drawn as a whole. */
const fewChanges = 60;

const noInsets = { top: 0, right: 0, bottom: 0, left: 0 };

/**
 * What is drawn and where. `drawn` is the viewport of the bitmaps; while fingers move, `shown` differs
 * and the browser moves the finished bitmaps; `rest` draws them anew. No React in between.
 */
export class MapView {
  private props: BodyMapProps;
  private size: StageSize;
  private frame: Frame;
  private drawn: Viewport;
  private shown: Viewport;
  private layers: MapLayers | null = null;
  private sprites: Sprites;
  private marks: Mark[];
  private zones: Zone[];
  private carried: string | null = null;
  /** Only this part of the drawing is drawn next; `null`: all of it. */
  private dirty: Box | null = null;
  private moves = 0;
  private near = false;
  private underlayOld = true;
  private readonly pictures = new Pictures(() => {
    this.layers?.drawing.draw();
    this.over?.draw();
    this.underlayIsOld();
  });
  /** There as soon as fingers are listened to. */
  private over: Over | null = null;

  constructor(props: BodyMapProps, size: StageSize) {
    this.props = props;
    this.size = size;
    this.frame = frameFor(props, size);
    this.drawn = fitViewport(this.frame);
    this.shown = this.drawn;
    this.sprites = spritesFor(props.look, size.ratio);
    this.marks = marksOn(props);
    this.zones = zonesOn(props);
  }

  attach(layers: MapLayers): void {
    this.layers = layers;
    this.underlayIsOld();
    layers.underlay.lieUnder(this.drawn, this.frame);
  }

  /** It shows only while fingers move, so it waits until the map itself has been seen. */
  private underlayIsOld(): void {
    this.underlayOld = true;
    this.props.after(underlayMs, () => this.paintUnderlay());
  }

  private paintUnderlay(): void {
    if (!this.underlayOld) return;
    const { sheet, half = null } = this.props;
    const picture = this.picture(1);
    if (!picture || !this.layers) return;
    this.underlayOld = false;
    this.layers.underlay.paint(this.frame, sheet.detail, (context, viewport) =>
      paintFigure(context, { sheet, half }, picture, viewport, this.palette),
    );
    this.layers.underlay.lieUnder(this.drawn, this.frame);
  }

  close(): void {
    this.layers = null;
    this.pictures.close();
  }

  get data(): BodyMapProps {
    return this.props;
  }
  get viewport(): Viewport {
    return this.shown;
  }
  get bounds(): Frame {
    return this.frame;
  }
  get palette(): Palette {
    return palettes[this.props.look];
  }
  get stage(): StageSize {
    return this.size;
  }
  get marksHere(): readonly Mark[] {
    return this.marks;
  }

  /** Takes new data and draws what differs: a few marks alone, or whole canvases. */
  update(props: BodyMapProps, size: StageSize): void {
    const before = this.props;
    const was = this.size;
    this.props = props;
    this.size = size;
    const resizedNow = was.width !== size.width || was.height !== size.height || was.ratio !== size.ratio;
    const turned = before.sheet !== props.sheet || before.warp !== props.warp || before.half !== props.half;
    this.reframe(before, resizedNow);
    if (before.look !== props.look || was.ratio !== size.ratio)
      this.sprites = spritesFor(props.look, size.ratio);
    if (resizedNow || before.look !== props.look || turned) {
      this.marks = marksOn(props);
      this.zones = zonesOn(props);
      this.redraw();
      this.underlayIsOld();
    } else if (before.zones !== props.zones || before.marks !== props.marks) this.updateMarks(before);
    const uncovered = same(before.insets ?? noInsets, props.insets ?? noInsets);
    const { focusOn } = props;
    if (focusOn && !(uncovered && before.focusOn && same(before.focusOn, focusOn))) this.reveal(focusOn);
    if (props.closeIn && props.closeIn !== before.closeIn) this.closeIn(props.closeIn);
    this.tellNear();
  }

  private reframe(before: BodyMapProps, resizedNow: boolean): void {
    const { insets = noInsets } = this.props;
    const frame = frameFor(this.props, this.size);
    const elsewhere = !same(this.frame.figure, frame.figure);
    const otherBody = this.frame.warp !== frame.warp;
    if (elsewhere) this.shown = fitViewport(frame);
    else if (resizedNow) this.shown = resized(this.shown, this.frame, frame);
    if (otherBody) this.shown = { ...this.shown, warp: frame.warp };
    this.frame = frame;
    if (resizedNow || elsewhere || otherBody) this.drawn = this.shown;
    else if (!same(before.insets ?? noInsets, insets) && !this.props.focusOn) this.glideTo(this.shown);
  }

  private updateMarks(before: BodyMapProps): void {
    const old = this.marks;
    this.marks = marksOn(this.props);
    const zones = zonesOn(this.props);
    if (before.zones !== this.props.zones && !sameZones(this.zones, zones)) {
      this.zones = zones;
      this.layers?.drawing.draw();
      return;
    }
    const changed = changedMarks(old, this.marks);
    if (changed.length > fewChanges) this.layers?.drawing.draw();
    else for (const mark of changed) this.drawWithin(markBox(mark, this.drawn, this.sprites));
  }

  private drawWithin(box: Box): void {
    this.dirty = box;
    this.layers?.drawing.draw();
    this.dirty = null;
  }

  /** Moves what is drawn so that it stands for this viewport, held within bounds. */
  show(viewport: Viewport): void {
    this.shown = clampViewport(viewport, this.frame);
    this.paintUnderlay();
    if (this.layers) moveDrawing(this.layers, this.drawn, this.shown);
    const move = ++this.moves;
    this.props.after(restMs, () => {
      if (move === this.moves) this.rest();
    });
  }

  /** Draws sharply what is shown, if it is not drawn so already. */
  rest(): void {
    if (this.drawn === this.shown) return;
    this.drawn = this.shown;
    this.redraw();
    if (this.layers) moveDrawing(this.layers, this.drawn, this.shown);
    this.tellNear();
  }

  private tellNear(): void {
    const near = !isFitted(this.shown, this.frame);
    if (near === this.near) return;
    this.near = near;
    this.props.onNear?.(near);
  }

  private redraw(): void {
    this.layers?.underlay.lieUnder(this.drawn, this.frame);
    this.layers?.drawing.draw();
    this.over?.draw();
  }

  lay(over: Over | null): void {
    this.over = over;
  }

  reveal(place: BodyPoint): void {
    if (viewOf(place.sheet) === this.props.sheet.view) this.glideTo(revealing(this.shown, this.frame, place));
  }

  private closeIn(to: CloseIn | ShowWhole): void {
    if ('whole' in to) this.glideTo(fitViewport(this.frame));
    else this.glideTo(closedIn(this.shown, this.frame, to.at, to.scale));
  }

  private glideTo(viewport: Viewport): void {
    const from = this.shown;
    const to = clampViewport(viewport, this.frame);
    if (Math.hypot(to.x - from.x, to.y - from.y) < 0.5 && to.scale === from.scale) return;
    this.shown = to;
    this.rest();
    if (this.layers && to.scale === from.scale) glide(this.layers.mover, from, to);
  }

  /** Takes one mark out of its canvas while it is carried. */
  carry(id: string | null): void {
    if (id === this.carried) return;
    this.carried = id;
    this.layers?.drawing.draw();
  }

  readonly paintDrawing = (context: CanvasRenderingContext2D): void => {
    // The stage draws a layer as it is added, and once more in the same frame.
    if (!this.layers) return;
    const whole = { left: 0, top: 0, right: this.size.width, bottom: this.size.height };
    const box = this.dirty ? snapped(this.dirty, this.size.ratio) : whole;
    context.save();
    if (this.dirty) {
      context.beginPath();
      context.rect(box.left, box.top, box.right - box.left, box.bottom - box.top);
      context.clip();
    }
    context.clearRect(box.left, box.top, box.right - box.left + 1, box.bottom - box.top + 1);
    this.figureAt(context, this.drawn);
    this.marksAt(context, this.drawn, box);
    context.restore();
  };

  figureAt(context: CanvasRenderingContext2D, viewport: Viewport): void {
    const { sheet, half = null } = this.props;
    const scale = pictureScale(sheet, viewport, this.size.ratio);
    const coarse = this.picture(1);
    const picture = (scale === 3 && this.picture(3)) || coarse;
    paintFigure(context, { sheet, half }, picture, viewport, this.palette);
  }

  private picture(scale: PictureScale): Picture | null {
    const { pictureUrl, look, sheet, warp = asDrawn } = this.props;
    return this.pictures.get({ url: pictureUrl(scale), look, sheet, warp }, scale);
  }

  /** Zones and marks at some viewport; a carried mark only where `over` puts it. */
  marksAt(context: CanvasRenderingContext2D, viewport: Viewport, within: Box, over?: Mark): void {
    const marks = this.carried ? this.marks.filter((mark) => mark.id !== this.carried) : this.marks;
    context.save();
    if (this.props.sheet.detail > 1) clipToWindow(context, this.frame, viewport);
    paintZones(context, this.zones, viewport, this.sprites);
    context.restore();
    paintMarks(context, over ? [...marks, over] : marks, viewport, this.sprites, within);
  }

  paintMark(context: CanvasRenderingContext2D, mark: Mark): void {
    const all = { left: 0, top: 0, right: this.size.width, bottom: this.size.height };
    paintMarks(context, [mark], this.drawn, this.sprites, all);
  }
}

/** A zone that goes on beyond a close-up ends with it. */
function clipToWindow(context: CanvasRenderingContext2D, { figure }: Frame, { x, y, scale }: Viewport): void {
  const { left, right, top, bottom } = figure;
  context.beginPath();
  context.rect(x + left * scale, y + top * scale, (right - left) * scale, (bottom - top) * scale);
  context.clip();
}

const frameFor = ({ sheet, warp, half, insets = noInsets }: BodyMapProps, size: StageSize): Frame =>
  frameOf(sheet, size, insets, { warp, half });

/** Equal in every field of the first. */
const same = <T extends object>(a: T, b: T): boolean =>
  (Object.keys(a) as (keyof T)[]).every((key) => a[key] === b[key]);

/** Whole bitmap pixels, so that no seam stays at the edge of what is cleared and drawn anew. */
const snapped = ({ left, top, right, bottom }: Box, ratio: number): Box => ({
  left: Math.floor(left * ratio) / ratio,
  top: Math.floor(top * ratio) / ratio,
  right: Math.ceil(right * ratio) / ratio,
  bottom: Math.ceil(bottom * ratio) / ratio,
});
