import { type OpenedDocument, paper } from './open-document';
import { drawInto, element, type Tag } from './tagged';
import { type Line, lineHeight, type Piece } from './typesetter';

/** A place on the first page that text flows round: text above `bottom` ends at `left`. */
interface Inset {
  readonly left: number;
  readonly bottom: number;
}

/** The pages in hand, filled from top to bottom; `y` is where the next thing goes, in points. */
export class Flow {
  y: number = paper.top;
  private inset: Inset | null = null;

  constructor(readonly opened: OpenedDocument) {
    this.newPage();
  }

  get doc(): PDFKit.PDFDocument {
    return this.opened.doc;
  }

  newPage(): void {
    this.doc.addPage();
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

  /** The rest of this page, in points. */
  get room(): number {
    return paper.bottom - this.y;
  }

  /** Turns the page when less than `height` is left. */
  need(height: number): void {
    if (height > this.room) this.newPage();
  }

  skip(points: number): void {
    this.y += points;
  }

  private widthAt(y: number, indent: number): number {
    const right = this.inset && y < this.inset.bottom ? this.inset.left : paper.right;
    return right - paper.left - indent;
  }

  /**
   * Sets one paragraph as an element of its own, over as many pages as it takes. `keep` is what must
   * follow on the same page, such as the first lines after a heading.
   */
  paragraph(
    parent: PDFKit.PDFStructureElement,
    tag: Tag,
    pieces: readonly Piece[],
    { indent = 0, keep = 0 } = {},
  ): void {
    const size = Math.max(...pieces.map(({ style }) => style.size));
    const height = lineHeight(size);
    this.need(height + keep);
    const top = this.y;
    const lines = this.opened.type.lines(pieces, (line) => this.widthAt(top + line * height, indent));
    const owner = element(this.doc, parent, tag);
    for (let next = 0; next < lines.length; ) {
      if (height > this.room) this.newPage();
      const fitting = lines.slice(next, next + Math.max(1, Math.floor(this.room / height + 1e-6)));
      drawInto(this.doc, owner, tag, () => this.setLines(fitting, paper.left + indent, height));
      next += fitting.length;
    }
  }

  private setLines(lines: readonly Line[], x: number, height: number): void {
    for (const line of lines) {
      this.opened.type.set(line, x, this.y);
      this.y += height;
    }
  }
}
