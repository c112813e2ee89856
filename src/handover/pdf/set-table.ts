import { palettes } from '../../picture/palettes';
import type { Cell, Column, Table } from '../document/block';
import { columnGap, columnWidths, columnWishes } from './column-widths';
import type { Flow } from './flow';
import { paper } from './open-document';
import { styles } from './styles';
import { drawArtifact, drawInto, element } from './tagged';
import { type Line, lineHeight } from './typesetter';

const padding = 2.6;
/** Closer than running text. */
const height = lineHeight(styles.cell.size) * 0.94;
/** A head and two lines of a row: less is not begun on a page. */
export const leastTable = 4 * height + 4 * padding;

type Lines = readonly (readonly Line[])[];
type Owner = readonly [PDFKit.PDFStructureElement, 'TH' | 'TD'];

/** A table, one row after another. A row is kept whole where it fits on a page; the head is repeated. */
export function setTable(flow: Flow, parent: PDFKit.PDFStructureElement, table: Table): void {
  flow.need(leastTable);
  const owner = element(flow.doc, parent, 'Table', { summary: table.name });
  const setting = new TableSetting(flow, table.columns, columnWishes(flow.opened.type, table));
  setting.head(owner);
  for (const row of table.rows) setting.row(owner, row);
  flow.skip(7);
}

class TableSetting {
  constructor(
    private readonly flow: Flow,
    private readonly columns: readonly Column[],
    private readonly wishes: ReturnType<typeof columnWishes>,
  ) {}

  /** The head as an element on the first page, as a repetition on the next ones. */
  head(table: PDFKit.PDFStructureElement | null): void {
    const { flow, columns } = this;
    const cells = this.lines(
      columns.map(({ head }) => [head]),
      true,
    );
    this.rule(1);
    if (table) this.draw(this.owners(table, true), cells);
    else {
      drawArtifact(flow.doc, 'Pagination', () => this.set(cells));
      flow.skip(heightOf(cells));
    }
    this.rule(0.5);
  }

  row(table: PDFKit.PDFStructureElement, row: readonly Cell[]): void {
    const { flow } = this;
    const owners = this.owners(table, false);
    let rest = this.lines(row);
    const wholePage = paper.bottom - paper.top - 4 * height;
    const wanted = heightOf(rest);
    if (wanted > flow.room && (wanted <= wholePage || flow.room < 4 * height)) {
      this.turn();
      rest = this.lines(row);
    }
    for (;;) {
      const fitting = Math.max(1, Math.floor((flow.room - 2 * padding) / height));
      this.draw(
        owners,
        rest.map((lines) => lines.slice(0, fitting)),
      );
      rest = rest.map((lines) => lines.slice(fitting));
      if (rest.every((lines) => lines.length === 0)) break;
      this.turn();
    }
    this.rule(0.5, palettes.print.hairline);
  }

  private turn(): void {
    this.flow.newPage();
    this.head(null);
  }

  /** Left edge and width of each column where the page is now; wider once the figure beside it is past. */
  private places(): { x: number; width: number }[] {
    const { left, tableRight } = this.flow;
    let x = left;
    return columnWidths(this.wishes, tableRight - left).map((width) => {
      const place = { x, width };
      x += width;
      return place;
    });
  }

  private lines(row: readonly Cell[], isHead = false): Lines {
    const places = this.places();
    return this.columns.map(({ strong }, i) => {
      const style = isHead || strong ? styles.cellStrong : styles.cell;
      const width = (places[i]?.width ?? 0) - columnGap + 1e-6;
      // The space keeps one entry apart from the next when they are read aloud.
      return (row[i] ?? []).flatMap((text) =>
        this.flow.opened.type.lines([{ text: `${text} `, style }], () => width),
      );
    });
  }

  private owners(table: PDFKit.PDFStructureElement, isHead: boolean): Owner[] {
    const { doc } = this.flow;
    const row = element(doc, table, 'TR');
    return this.columns.map(({ namesRow }): Owner => {
      if (isHead) return [element(doc, row, 'TH', { scope: 'Column' }), 'TH'];
      return namesRow ? [element(doc, row, 'TH', { scope: 'Row' }), 'TH'] : [element(doc, row, 'TD'), 'TD'];
    });
  }

  private draw(owners: readonly Owner[], cells: Lines): void {
    owners.forEach(([owner, tag], i) => {
      drawInto(this.flow.doc, owner, tag, () => this.set(cells, i));
    });
    this.flow.skip(heightOf(cells));
  }

  /** One cell of a row, or all of them. */
  private set(cells: Lines, only?: number): void {
    const { y, opened } = this.flow;
    this.places().forEach(({ x }, i) => {
      if (only !== undefined && only !== i) return;
      cells[i]?.forEach((line, n) => {
        opened.type.set(line, x, y + padding + n * height);
      });
    });
  }

  private rule(width: number, ink: string = styles.cell.ink): void {
    const { doc, y, left, tableRight } = this.flow;
    drawArtifact(doc, 'Layout', () =>
      doc.moveTo(left, y).lineTo(tableRight, y).lineWidth(width).strokeColor(ink).stroke(),
    );
  }
}

const heightOf = (cells: Lines): number =>
  Math.max(1, ...cells.map((lines) => lines.length)) * height + 2 * padding;
