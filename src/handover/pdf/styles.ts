import { palettes } from '../../picture/palettes';
import type { Style } from './typesetter';

const { text, muted } = palettes.print;

/** The few styles of the documents; sizes in points. Tables and maps are set alike for every reader. */
const standard = {
  practice: { size: 12, weight: 'bold', ink: text },
  title: { size: 16, weight: 'bold', ink: text },
  heading: { size: 10.5, weight: 'bold', ink: text },
  lead: { size: 11, weight: 'bold', ink: text },
  body: { size: 9.2, weight: 'regular', ink: text },
  label: { size: 9.2, weight: 'bold', ink: text },
  fact: { size: 9.2, weight: 'bold', ink: text },
  letterhead: { size: 8.5, weight: 'regular', ink: muted },
  cell: { size: 7.8, weight: 'regular', ink: text },
  cellStrong: { size: 7.8, weight: 'bold', ink: text },
  small: { size: 7.5, weight: 'regular', ink: muted },
  smallStrong: { size: 7.5, weight: 'bold', ink: text },
  mapSide: { size: 7, weight: 'regular', ink: muted },
} as const satisfies Record<string, Style>;

const { cell, cellStrong, small, smallStrong, mapSide, letterhead, practice } = standard;
export const styles = { cell, cellStrong, small, smallStrong, mapSide, letterhead, practice } as const;

/** Running text is larger for a reader who is no clinician. */
const larger = 1.16;
const enlarged = <S extends Style>(style: S): Style => ({ ...style, size: style.size * larger });
type Running = 'title' | 'heading' | 'lead' | 'body' | 'label' | 'fact';
const running: readonly Running[] = ['title', 'heading', 'lead', 'body', 'label', 'fact'];

export const runningStyles = (large: boolean): Readonly<Record<Running, Style>> =>
  Object.fromEntries(
    running.map((name) => [name, large ? enlarged(standard[name]) : standard[name]]),
  ) as Record<Running, Style>;
