import type { Warp } from '../anatomy/body/warp';
import type { Hit } from '../anatomy/hit-test';
import type { Sheet } from '../anatomy/sheet';
import type { Half } from '../anatomy/sheet-frame';
import type { BodyPoint, Outline } from '../domain/place';
import type { Mark } from '../picture/mark';
import type { Zone } from '../picture/zones';
import type { PictureScale } from './pictures';
import type { MapLook } from './tinted';
import type { Purpose } from './tools/tool';
import type { Insets } from './viewport';

/** A place meant by a tap, or by the loupe's crosshair. */
export interface PlaceMeant {
  readonly at: BodyPoint;
  /** Body millimetres per CSS px when it was placed. */
  readonly scale: number;
  readonly hit: Hit;
}

export interface CloseIn {
  readonly at: BodyPoint;
  readonly scale: number;
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
  /** `mark`: taps place, drags pan. `refer`: one finger draws a zone; `pain`: it also taps. `look`: nothing is placed or moved. */
  readonly tool: Purpose;
  /** The mark that may be moved by holding it. */
  readonly selectedId: string | null;
  /** Spoken name of the map, such as "Body map, back". */
  readonly label: string;
  readonly onTap: (place: PlaceMeant) => void;
  readonly onMarkTap: (id: string) => void;
  readonly onMarkMoved: (id: string, place: PlaceMeant) => void;
  readonly onZoneDrawn: (outline: Outline) => void;
  /** A line that encloses less than 1 square centimetre. */
  readonly onZoneTooSmall?: () => void;
  /** The words under the finger while the loupe is open; `null` when it closes. */
  readonly onAim?: (words: string | null) => void;
  /** What to say of a place: "Trapezius, upper. Left." */
  readonly describe: (hit: Hit) => string;
  /** A place that must not be covered: the map moves when it is. */
  readonly focusOn?: BodyPoint | null;
  /** Brings a place to the middle at so many CSS px per millimetre, each time it is another one. */
  readonly closeIn?: CloseIn | null;
  /** What lies over the map's edges, in CSS px. */
  readonly insets?: Insets;
  /** Calls back once, after so many milliseconds. */
  readonly after: (milliseconds: number, call: () => void) => void;
}
