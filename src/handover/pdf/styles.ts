import { palettes } from '../../picture/palettes';
import type { Style } from './typesetter';

const { text, muted } = palettes.print;

/** The few styles of the document; sizes in points. */
export const styles = {
  practice: { size: 12, weight: 'bold', ink: text },
  title: { size: 17, weight: 'bold', ink: text },
  heading: { size: 10.5, weight: 'bold', ink: text },
  name: { size: 12, weight: 'bold', ink: text },
  body: { size: 9.5, weight: 'regular', ink: text },
  label: { size: 9.5, weight: 'bold', ink: text },
  letterhead: { size: 8.5, weight: 'regular', ink: muted },
  cell: { size: 8, weight: 'regular', ink: text },
  cellStrong: { size: 8, weight: 'bold', ink: text },
  small: { size: 7.5, weight: 'regular', ink: muted },
  smallStrong: { size: 7.5, weight: 'bold', ink: text },
  mapSide: { size: 7, weight: 'regular', ink: muted },
} as const satisfies Record<string, Style>;
