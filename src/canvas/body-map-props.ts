import type { Warp } from '../anatomy/body/warp';
import type { Hit } from '../anatomy/hit-test';
import type { Sheet } from '../anatomy/sheet';
import type { Half } from '../anatomy/sheet-frame';
import type { BodyPoint, MuscleAt, Outline } from '../domain/place';
import type { Mark } from '../picture/mark';
import type { Zone } from '../picture/zones';
import type { PictureScale } from './pictures';
import type { MapLook } from './tinted';
import type { Purpose } from './tools/tool';
import type { Insets } from './viewport';

/** A place meant by a tap, or by the loupe's crosshair. */
export interface PlaceMeant {
  readonly at: BodyPoint;
  /** Body millimetres per CSS px where it was placed: on the map, or in the loupe. */
  readonly scale: number;
  readonly hit: Hit;
}

export interface CloseIn {
  readonly at: BodyPoint;
  /** CSS px per millimetre. */
  readonly scale: number;
}
export interface ShowWhole {
  readonly whole: true;
}

/** Data in, intents out: the map changes no records and keeps none. */
export interface BodyMapProps {
  readonly sheet: Sheet;
  /** With which body the sheet is shown; as it is drawn when not given. */
  readonly warp?: Warp;
  /** Of a close-up of one limb, whose: the other's is not shown. */
  readonly half?: Half | null;
  /** Where the painted figure is, in the resolution asked for; the vectors stand in for it. */
  readonly pictureUrl: (scale: PictureScale) => string;
  readonly look: MapLook;
  /** Painted in this order, the selected ones last. */
  readonly marks: readonly Mark[];
  readonly zones: readonly Zone[];
  /**
   * `mark`: taps place, drags pan. `refer`: one finger draws a zone; `pain`: it also taps. `clear`: taps place,
   * a drag sweeps over muscles. `work`: a drag paints a band. `look`: nothing is placed or moved.
   */
  readonly tool: Purpose;
  /** The mark that may be moved by holding it. */
  readonly selectedId: string | null;
  /** Spoken name of the map, such as "Body map, back". */
  readonly label: string;
  readonly onTap: (place: PlaceMeant) => void;
  readonly onMarkTap: (id: string) => void;
  readonly onMarkMoved: (id: string, place: PlaceMeant) => void;
  readonly onZoneDrawn: (outline: Outline) => void;
  /** The muscles that a finger swept over, in that order; none when it only brushed some. */
  readonly onSwept?: (muscles: readonly MuscleAt[]) => void;
  /** The band that a finger painted, as a closed outline. */
  readonly onAreaPainted?: (area: Outline) => void;
  /** A tap within reach of marks on both sides of the body: neither is chosen. */
  readonly onBothSides?: (place: PlaceMeant) => void;
  /** A line that encloses less than 1 square centimetre, or a touch where a band should be painted. */
  readonly onZoneTooSmall?: () => void;
  /** The words under the finger while the loupe is open; `null` when it closes. */
  readonly onAim?: (words: string | null) => void;
  /** What to say of a place: "Trapezius, upper. Left." */
  readonly describe: (hit: Hit) => string;
  /** A place that must not be covered: the map moves when it is. */
  readonly focusOn?: BodyPoint | null;
  /** Brings a place to the middle, or the whole back, each time it is another object. */
  readonly closeIn?: CloseIn | ShowWhole | null;
  /** Whether less than the whole is shown, each time that changes. */
  readonly onNear?: (near: boolean) => void;
  /** What lies over the map's edges, in CSS px. */
  readonly insets?: Insets;
  /** Calls back once, after so many milliseconds. */
  readonly after: (milliseconds: number, call: () => void) => void;
}
