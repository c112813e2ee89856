import { palettes } from '../../picture/palettes';
import type { FindingRow } from '../summary';
import type { Flow } from './flow';
import { paper } from './open-document';
import { styles } from './styles';
import { drawArtifact, drawInto, element } from './tagged';
import { type Line, lineHeight, type Style } from './typesetter';

interface Column {
  readonly head: string;
  /** In points, gap to the next column included. */
  readonly width: number;
  readonly style: Style;
  /** Names the row for those who hear the table. */
  readonly namesRow?: true;
  words(row: FindingRow): readonly string[];
}

const { cell, cellStrong } = styles;
/** Together as wide as the page; no word of the atlas or of the choices is broken in its column. */
const columns: readonly Column[] = [
  { head: 'No.', width: 19, style: cellStrong, words: (row) => [String(row.number)] },
  { head: 'Muscle', width: 87, style: cellStrong, namesRow: true, words: (row) => [row.muscle] },
  { head: 'Side', width: 33, style: cellStrong, words: (row) => [row.side] },
  { head: 'Kind', width: 43, style: cell, words: (row) => [row.kind] },
  { head: 'Tender', width: 33, style: cell, words: (row) => [row.tenderness] },
  { head: 'Pain', width: 47, style: cell, words: (row) => [row.pain] },
  { head: 'Referral', width: 72, style: cell, words: (row) => [row.referral] },
  { head: 'Treatment', width: 99, style: cell, words: (row) => row.treatment },
  { head: 'Response', width: 51, style: cell, words: (row) => row.response },
  { head: 'Course', width: 43.28, style: cell, words: (row) => [row.course] },
];

const gap = 4;
const padding = 3.5;
const height = lineHeight(cell.size);

type Cells = readonly (readonly Line[])[];

/** The findings, one row each. A row is kept whole where it fits on a page; the head is repeated. */
export function findingsTable(
  flow: Flow,
  parent: PDFKit.PDFStructureElement,
  rows: readonly FindingRow[],
): void {
  const { doc } = flow;
  const table = element(doc, parent, 'Table');
  const head = columns.map((column) => lines(flow, [column.head], column, styles.cellStrong));
  flow.need(rowHeight(head) + 3 * height);
  rule(flow, 1);
  drawRow(flow, rowElements(flow, table, true), head);
  rule(flow, 0.5);
  const repeatHead = () => {
    rule(flow, 1);
    drawArtifact(doc, 'Pagination', () => setCells(flow, head));
    flow.skip(rowHeight(head));
    rule(flow, 0.5);
  };
  for (const row of rows) {
    const cells = columns.map((column) => lines(flow, column.words(row), column, column.style));
    bodyRow(flow, table, cells, repeatHead);
    rule(flow, 0.5, palettes.print.hairline);
  }
}

function bodyRow(flow: Flow, table: PDFKit.PDFStructureElement, cells: Cells, repeatHead: () => void): void {
  const owners = rowElements(flow, table, false);
  const wholePage = paper.bottom - paper.top - 4 * height;
  if (rowHeight(cells) > flow.room && (rowHeight(cells) <= wholePage || flow.room < 4 * height)) {
    flow.newPage();
    repeatHead();
  }
  let rest = cells;
  while (rest.some((cellLines) => cellLines.length > 0)) {
    const fitting = Math.max(1, Math.floor((flow.room - 2 * padding) / height));
    drawRow(
      flow,
      owners,
      rest.map((cellLines) => cellLines.slice(0, fitting)),
    );
    rest = rest.map((cellLines) => cellLines.slice(fitting));
    if (rest.some((cellLines) => cellLines.length > 0)) {
      flow.newPage();
      repeatHead();
    }
  }
}

type Owner = readonly [PDFKit.PDFStructureElement, 'TH' | 'TD'];

function rowElements(flow: Flow, table: PDFKit.PDFStructureElement, isHead: boolean): Owner[] {
  const row = element(flow.doc, table, 'TR');
  return columns.map(({ namesRow }): Owner => {
    if (isHead) return [element(flow.doc, row, 'TH', { scope: 'Column' }), 'TH'];
    return namesRow
      ? [element(flow.doc, row, 'TH', { scope: 'Row' }), 'TH']
      : [element(flow.doc, row, 'TD'), 'TD'];
  });
}

function drawRow(flow: Flow, owners: readonly Owner[], cells: Cells): void {
  owners.forEach(([owner, tag], i) => {
    drawInto(flow.doc, owner, tag, () => setCells(flow, cells, i));
  });
  flow.skip(rowHeight(cells));
}

/** One cell of a row, or all of them. */
function setCells(flow: Flow, cells: Cells, only?: number): void {
  let x: number = paper.left;
  columns.forEach(({ width }, i) => {
    if (only === undefined || only === i) {
      cells[i]?.forEach((line, n) => {
        flow.opened.type.set(line, x, flow.y + padding + n * height);
      });
    }
    x += width;
  });
}

const lines = (flow: Flow, words: readonly string[], { width }: Column, style: Style): Line[] =>
  // The space keeps one entry apart from the next when they are read aloud.
  words.flatMap((text) => flow.opened.type.lines([{ text: `${text} `, style }], () => width - gap));

const rowHeight = (cells: Cells): number =>
  Math.max(1, ...cells.map((cellLines) => cellLines.length)) * height + 2 * padding;

function rule(flow: Flow, width: number, ink: string = styles.cell.ink): void {
  const { doc, y } = flow;
  drawArtifact(doc, 'Layout', () =>
    doc.moveTo(paper.left, y).lineTo(paper.right, y).lineWidth(width).strokeColor(ink).stroke(),
  );
}
