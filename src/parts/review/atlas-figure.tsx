import { type Box, boxesMeet, ringBox } from '../../anatomy/ring-box';
import { viewerRight } from '../../anatomy/sheet-frame';
import { sheets } from '../../anatomy/sheets';
import { pictureWindow } from '../../canvas/warped';
import { type SheetId, sideOfView } from '../../domain/sheets';
import { figureShapes } from '../../picture/figure';
import type { Mark } from '../../picture/mark';
import { markShapes } from '../../picture/marks';
import type { Shape } from '../../picture/shape';
import { type Zone, zoneShapes } from '../../picture/zones';
import { useLook } from '../../ui/use-look';
import { DrawnShape } from '../drawn-shape';
import { pictureUrl } from '../painted-figure';
import styles from './atlas-figure.module.css';

/** How long its longer side will be, about, in CSS px: lines are as wide as on the map of that size. */
const cssPx = 420;

interface Props {
  readonly sheet: SheetId;
  /** What of the sheet is shown, in body millimetres; all of it when not given. */
  readonly box?: Box;
  /** From its outlines, sharp at any size, not from its picture. */
  readonly outlined?: boolean;
  readonly zones: readonly Zone[];
  readonly marks?: readonly Mark[];
  readonly words: string;
}

/** A sheet with what the atlas says, not to be touched, on the figure as it is drawn. */
export function AtlasFigure({
  sheet,
  box = wholeOf(sheet),
  outlined = false,
  zones,
  marks = [],
  words,
}: Props) {
  const right = viewerRight(sheet);
  const { u0, u1, v0, v1 } = box;
  const left = right === 1 ? u0 : -u1;
  const unit = Math.max(u1 - u0, v1 - v0) / cssPx;
  const seen = { u0: left, u1: left + u1 - u0, v0: -v1, v1: -v0 };
  const shapes = [
    ...(outlined ? figureShapes(sheets[sheet]).filter((shape) => meets(shape, seen)) : []),
    ...zones.flatMap((zone) => zoneShapes(zone, unit)),
    ...marks.flatMap((mark) => markShapes(mark, [right * mark.at.u, -mark.at.v], unit)),
  ];
  return (
    <svg viewBox={`${left} ${-v1} ${u1 - u0} ${v1 - v0}`} role="img" aria-label={words}>
      {!outlined && <Picture sheet={sheet} />}
      {shapes.map((shape, i) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: shapes have no name, and their order is their place
        <DrawnShape key={i} shape={shape} />
      ))}
    </svg>
  );
}

const meets = (shape: Shape, box: Box): boolean =>
  shape.kind === 'polygon'
    ? boxesMeet(ringBox(shape.rings), box)
    : shape.kind === 'polyline' && boxesMeet(ringBox([shape.points]), box);

/** The painted figure; of a sheet with two halves its left one, and the same mirrored. */
function Picture({ sheet }: { readonly sheet: SheetId }) {
  const { u, v } = pictureWindow(sheets[sheet]);
  const look = useLook();
  const place = {
    className: look === 'light' ? undefined : styles.dim,
    href: pictureUrl(sheet, 1),
    x: viewerRight(sheet) === 1 ? u[0] : -u[1],
    y: -v[1],
    width: u[1] - u[0],
    height: v[1] - v[0],
  };
  return (
    <>
      <image {...place} />
      {!sideOfView(sheets[sheet].view) && <image {...place} transform="scale(-1 1)" />}
    </>
  );
}

function wholeOf(sheet: SheetId): Box {
  const { window, view } = sheets[sheet];
  const half = !sideOfView(view) && window.u[0] >= 0;
  return { u0: half ? -window.u[1] : window.u[0], u1: window.u[1], v0: window.v[0], v1: window.v[1] };
}
