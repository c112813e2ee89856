import { type OpenedDocument, paper } from './open-document';
import { drawInto, element, type Tag } from './tagged';
import { type Line, lineHeight, type Piece } from './typesetter';

/** A place on a page that text flows round: text above `bottom` ends at `left`. */
interface Inset {
  readonly left: number;
  readonly bottom: number;
}

/** A paragraph of so many lines is not parted. */
const short = 4;

interface Along {
  readonly keep?: number;
  before?(): void;
}

/** The pages in hand, filled from top to bottom; `y` is where the next thing goes, in points. */
export class Flow {
  y: number = paper.top;
  /** Where text begins. */
  left: number = paper.left;
  /** Of the page in hand, from 0. */
  page = -1;
  /** Where text ends, but for an inset. */
  right: number = paper.right;
  private inset: Inset | null = null;

  constructor(readonly opened: OpenedDocument) {
    this.newPage();
  }

  get doc(): PDFKit.PDFDocument {
    return this.opened.doc;
  }

  newPage(): void {
    this.doc.addPage();
    this.page++;
    this.y = paper.top;
    this.inset = null;
  }

  /** Keeps the right of this page free, from `left` to the edge and down to `bottom`. */
  flowRound(inset: Inset): void {
    this.inset = inset;
  }

  /** Goes below what text flows round. */
  clearInset(): void {
    if (this.inset) this.y = Math.max(this.y, this.inset.bottom);
    this.inset = null;
  }

  /** What `draw` sets begins so many points further in, and ends so many sooner. */
  inside(indent: number, draw: () => void, fromRight = 0): void {
    this.left += indent;
    this.right -= fromRight;
    draw();
    this.left -= indent;
    this.right += fromRight;
  }

  /** The rest of this page, in points. */
  get room(): number {
    return paper.bottom - this.y;
  }

  /** Where a line at `y` has to end. */
  rightAt(y: number): number {
    return this.inset && y < this.inset.bottom ? this.inset.left : this.right;
  }

  /** Where a table has to end on this page: beside a figure it stays as narrow below it. */
  get tableRight(): number {
    return this.inset?.left ?? this.right;
  }

  /** Turns the page when less than `height` is left. */
  need(height: number): void {
    if (height > this.room) this.newPage();
  }

  skip(points: number): void {
    this.y += points;
  }

  /**
   * Sets one paragraph as an element of its own, over as many pages as it takes. `keep` is what must
   * follow on the same page, such as the first lines after a heading; `before` sets what stands before
   * the first line, such as a bullet.
   */
  paragraph(
    parent: PDFKit.PDFStructureElement,
    tag: Tag,
    pieces: readonly Piece[],
    { keep = 0, before }: Along = {},
  ): void {
    const size = Math.max(...pieces.map(({ style }) => style.size));
    const height = lineHeight(size);
    this.need(height + keep);
    let lines = this.broken(pieces, height);
    // A short paragraph stays together, so that no page begins with its last word.
    if (lines.length <= short && lines.length * height > this.room) {
      this.newPage();
      lines = this.broken(pieces, height);
    }
    before?.();
    const owner = element(this.doc, parent, tag);
    for (let next = 0; next < lines.length; ) {
      if (height > this.room) this.newPage();
      const fitting = lines.slice(next, next + Math.max(1, Math.floor(this.room / height + 1e-6)));
      drawInto(this.doc, owner, tag, () => this.setLines(fitting, height));
      next += fitting.length;
    }
  }

  private broken(pieces: readonly Piece[], height: number): Line[] {
    const top = this.y;
    return this.opened.type.lines(pieces, (line) => this.rightAt(top + line * height) - this.left);
  }

  private setLines(lines: readonly Line[], height: number): void {
    for (const line of lines) {
      this.opened.type.set(line, this.left, this.y);
      this.y += height;
    }
  }
}
