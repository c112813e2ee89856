import { type Face, setStandIn, type Weight } from './faces';

/** Text of one weight; `size` in points, ink as `#rrggbb`. */
export interface Style {
  readonly size: number;
  readonly weight: Weight;
  readonly ink: string;
}

export interface Piece {
  readonly text: string;
  readonly style: Style;
}

/** What is set in one go: one face, or characters that no face has. */
interface Run extends Piece {
  readonly face: string;
  readonly missing: boolean;
  readonly width: number;
}

export interface Line {
  readonly runs: readonly Run[];
  readonly width: number;
}

/** Distance from one baseline to the next, as a multiple of the size. */
const leading = 1.28;
/** Of Inter, in the same measure: from the top of the line to its baseline. */
const ascent = 0.95;
const markPadding = 0.12;
/** Words and spaces; a line may end after a hyphen or a slash, but not within `2/4`. */
const partsOfText = /(?:[^ /-]|(?<=\d)\/(?=\d))*(?:-|(?<!\d)\/|\/(?!\d))+|(?:[^ /-]|(?<=\d)\/(?=\d))+| /gu;

const graphemes = new Intl.Segmenter('en-GB', { granularity: 'grapheme' });

/**
 * Measures, breaks and sets text. Characters which no face has are set as boxed question marks that
 * carry the true ones for search and reading aloud, so nothing is ever silently blank.
 */
export class Typesetter {
  /** Whether a boxed question mark was set. */
  missed = false;
  private readonly known = new Map<Style, Map<string, readonly Run[]>>();

  constructor(
    private readonly doc: PDFKit.PDFDocument,
    private readonly faces: readonly Face[],
  ) {}

  /** Breaks one paragraph; `widthOf` says how wide its next line may be. */
  lines(pieces: readonly Piece[], widthOf: (line: number) => number): Line[] {
    const lines: Line[] = [];
    let runs: Run[] = [];
    const used = () => widthOfRuns(runs);
    const endLine = () => {
      lines.push(lineOf(runs));
      runs = [];
    };
    for (const word of this.words(pieces)) {
      const fits = (more: readonly Run[]) => used() + widthOfRuns(more) <= widthOf(lines.length);
      if (isSpace(word)) {
        if (runs.length > 0) runs.push(...word);
        continue;
      }
      if (runs.length > 0 && !fits(word)) endLine();
      for (const part of word.flatMap((run) => this.cut(run, widthOf(lines.length)))) {
        if (runs.length > 0 && !fits([part])) endLine();
        runs.push(part);
      }
    }
    if (runs.length > 0 || lines.length === 0) endLine();
    return lines;
  }

  /** One line that fits, with an ellipsis where text had to go. */
  fitted(text: string, style: Style, width: number): Line {
    const letters = [...tidy(text)];
    const whole = this.single(letters.join(''), style);
    if (whole.width <= width) return whole;
    for (let kept = letters.length - 1; kept > 0; kept--) {
      const line = this.single(`${letters.slice(0, kept).join('')}…`, style);
      if (line.width <= width) return line;
    }
    return this.single('…', style);
  }

  /** How wide a column must be at least for no word to be broken. */
  widestWord(text: string, style: Style): number {
    return Math.max(0, ...this.words([{ text, style }]).map(widthOfRuns));
  }

  single(text: string, style: Style): Line {
    return this.lines([{ text, style }], () => Number.POSITIVE_INFINITY)[0] ?? { runs: [], width: 0 };
  }

  /** How far below its top a line's baseline lies. */
  baseline(line: Line): number {
    return ascent * sizeOf(line);
  }

  /** Sets a line with its top at `y`. */
  set(line: Line, x: number, y: number): void {
    let at = x;
    for (const run of line.runs) {
      const baseline = y + this.baseline(line);
      this.doc.font(run.face).fontSize(run.style.size).fillColor(run.style.ink);
      if (run.missing) this.setMissing(run, at, baseline);
      else this.doc.text(run.text, at, baseline, { lineBreak: false, baseline: 'alphabetic' });
      at += run.width;
    }
  }

  private setMissing(run: Run, x: number, baseline: number): void {
    this.missed = true;
    const { size, ink } = run.style;
    setStandIn(this.doc, standIn(run.text), run.text, { x: x + 2 * markPadding * size, baseline, size });
    this.doc
      .lineWidth(0.5)
      .strokeColor(ink)
      .rect(x + markPadding * size, baseline - 0.78 * size, run.width - 2 * markPadding * size, 0.9 * size)
      .stroke();
  }

  /** Words, and the spaces between them as words of their own; a change of style ends no word. */
  private words(pieces: readonly Piece[]): (readonly Run[])[] {
    const words: Run[][] = [];
    let open = false;
    for (const { text, style } of pieces) {
      for (const part of tidy(text).match(partsOfText) ?? []) {
        const runs = this.runs(part, style);
        const last = words.at(-1);
        if (open && last && part !== ' ') last.push(...runs);
        else words.push([...runs]);
        open = !/[ /-]$/u.test(part);
      }
    }
    return words;
  }

  /** Words come again and again: each is taken apart and measured once. */
  private runs(text: string, style: Style): readonly Run[] {
    const known = this.known.get(style) ?? new Map<string, readonly Run[]>();
    this.known.set(style, known);
    const runs = known.get(text) ?? this.measured(text, style);
    known.set(text, runs);
    return runs;
  }

  private measured(text: string, style: Style): Run[] {
    const runs: { text: string; face: string; missing: boolean }[] = [];
    for (const { segment } of graphemes.segment(text)) {
      const face = this.faceFor(segment, style.weight);
      const last = runs.at(-1);
      if (last && last.missing === !face && (!face || last.face === face)) last.text += segment;
      else runs.push({ text: segment, face: face ?? this.firstFace(style.weight), missing: !face });
    }
    return runs.map((run) => ({ ...run, style, width: this.widthOf(run, style) }));
  }

  private widthOf(run: { text: string; face: string; missing: boolean }, { size }: Style): number {
    const widthOf = (text: string) => this.faceOf(run.face).widthOf(text, size);
    if (run.missing) return widthOf(standIn(run.text)) + 4 * markPadding * size;
    // pdfkit takes a line apart into words with the space after each, and keeps what it worked out for them.
    return run.text === ' ' ? widthOf(' ') : widthOf(`${run.text} `) - widthOf(' ');
  }

  /** A run longer than a whole line, cut between letters. */
  private cut(run: Run, width: number): Run[] {
    if (run.width <= width) return [run];
    const parts: Run[] = [];
    for (const { segment } of graphemes.segment(run.text)) {
      const last = parts.at(-1);
      const longer = last && { ...run, text: last.text + segment };
      const longerWidth = longer ? this.widthOf(longer, run.style) : 0;
      if (longer && longerWidth <= width) parts[parts.length - 1] = { ...longer, width: longerWidth };
      else parts.push({ ...run, text: segment, width: this.widthOf({ ...run, text: segment }, run.style) });
    }
    return parts;
  }

  private faceFor(grapheme: string, weight: Weight): string | null {
    const fits = (face: Face) =>
      face.weight === weight && [...grapheme].every((letter) => face.has(letter.codePointAt(0) ?? 0));
    return this.faces.find(fits)?.name ?? null;
  }

  private faceOf(name: string): Face {
    const face = this.faces.find((f) => f.name === name);
    if (!face) throw new Error('Set in a face that was not given.');
    return face;
  }

  private firstFace(weight: Weight): string {
    const face = this.faces.find((f) => f.weight === weight);
    if (!face) throw new Error(`No ${weight} font was given.`);
    return face.name;
  }
}

const sizeOf = (line: Line): number => Math.max(0, ...line.runs.map(({ style }) => style.size));
/** From one line to the next, in points. */
export const lineHeight = (size: number): number => size * leading;

/** Letters composed, controls and runs of space made one space; a no-break space stays. */
const tidy = (text: string): string => text.normalize('NFC').replace(/(?:[ \p{Cc}]|\u2028|\u2029)+/gu, ' ');

/** A question mark for each letter or sign that is missing. */
const standIn = (text: string): string => '?'.repeat([...graphemes.segment(text)].length);

const isSpace = (word: readonly Run[]): boolean => word.every(({ text }) => text === ' ');
const widthOfRuns = (runs: readonly Run[]): number => runs.reduce((sum, { width }) => sum + width, 0);

/**
 * Runs of one face and style joined. The space at the end is kept, so that the words of two lines stay
 * apart when read aloud or copied, but takes no room.
 */
function lineOf(runs: readonly Run[]): Line {
  const joined: Run[] = [];
  for (const run of runs) {
    const last = joined.at(-1);
    if (last && !last.missing && !run.missing && last.face === run.face && last.style === run.style) {
      joined[joined.length - 1] = { ...last, text: last.text + run.text, width: last.width + run.width };
    } else joined.push(run);
  }
  return { runs: joined, width: widthOfRuns(isSpace(runs.slice(-1)) ? runs.slice(0, -1) : runs) };
}
