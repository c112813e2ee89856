import type { Table } from '../document/block';
import { styles } from './styles';
import type { Typesetter } from './typesetter';

/** What a column asks for, in points: its widest word, and what its cells have to say on the average beyond that. */
interface Wish {
  readonly least: number;
  readonly more: number;
}

/** Space between one column and the next, counted with the column before it. */
export const columnGap = 5;

/** What the columns of a table ask for; measured once, since it does not change from page to page. */
export function columnWishes(type: Typesetter, { columns, rows }: Table): Wish[] {
  return columns.map(({ head, strong }, i) => {
    const style = strong ? styles.cellStrong : styles.cell;
    const entries = rows.flatMap((row) => row[i] ?? []);
    const words = entries.map((entry) => type.widestWord(entry, style));
    const least = Math.ceil(Math.max(type.widestWord(head, styles.cellStrong), ...words)) + columnGap;
    const long = entries.reduce((sum, entry) => sum + type.single(entry, style).width, 0);
    const average = long / Math.max(1, rows.length);
    const heading = type.single(head, styles.cellStrong).width;
    return { least, more: Math.max(1, average - least, (heading - least) / 2) };
  });
}

/**
 * Widths that fill `width`: no word is broken as long as all of them fit side by side, and what is left
 * goes where there is most to say.
 */
export function columnWidths(wishes: readonly Wish[], width: number): number[] {
  const least = wishes.reduce((sum, wish) => sum + wish.least, 0);
  if (least >= width) return wishes.map((wish) => (wish.least * width) / least);
  const more = wishes.reduce((sum, wish) => sum + wish.more, 0);
  return wishes.map((wish) => wish.least + ((width - least) * wish.more) / more);
}
