import type { Beside, Block, Facts, List, Paragraph, Subheading } from '../document/block';
import type { Flow } from './flow';
import { paper } from './open-document';
import { besideWidths, drawFigures, figuresHeight, pageWidth, setFigures } from './set-figures';
import { setLanes } from './set-lanes';
import { leastTable, setTable } from './set-table';
import { styles } from './styles';
import { drawInto, element } from './tagged';
import { type Line, lineHeight, type Piece } from './typesetter';

type Element = PDFKit.PDFStructureElement;

/** In points. */
const bulletIndent = 9;
/** Of a heading between blocks. */
const headRoom = 16;
const besideGap = 12;

/** Puts blocks down, one below the other. */
export function setBlocks(flow: Flow, parent: Element, blocks: readonly Block[]): void {
  blocks.forEach((block, i) => {
    if (block.kind === 'subheading') flow.need(headRoom + leastRoom(flow, blocks[i + 1]));
    setBlock(flow, parent, block);
  });
}

const setters: {
  readonly [K in Block['kind']]: (flow: Flow, parent: Element, block: Extract<Block, { kind: K }>) => void;
} = {
  paragraph: setParagraph,
  subheading: setSubheading,
  facts: setFacts,
  list: setList,
  table: setTable,
  figures: setFigures,
  lanes: setLanes,
  beside: setBeside,
};

function setBlock<K extends Block['kind']>(flow: Flow, parent: Element, block: Extract<Block, { kind: K }>) {
  const set = setters[block.kind] as (flow: Flow, parent: Element, block: Block) => void;
  set(flow, parent, block);
}

function setSubheading(flow: Flow, parent: Element, { words }: Subheading): void {
  flow.paragraph(parent, 'H3', [{ text: words, style: flow.opened.running.label }], { keep: 30 });
  flow.skip(1);
}

/** How much of a block must stand on the page of the heading above it. */
export function leastRoom(flow: Flow, block: Block | undefined): number {
  switch (block?.kind) {
    case 'facts':
      return Math.min(factRows(flow, block).height, paper.bottom - paper.top - 40);
    case 'beside':
      return Math.min(figuresHeight(block.figures, besideWidths[block.size]), paper.bottom - paper.top - 40);
    case 'figures':
      return Math.min(figuresHeight(block, pageWidth), paper.bottom - paper.top - 40);
    case 'table':
      return leastTable;
    case 'lanes':
      return 50;
    default:
      return 26;
  }
}

function setParagraph(flow: Flow, parent: Element, { words, label, look = 'body' }: Paragraph): void {
  const { running } = flow.opened;
  const style = look === 'small' ? styles.small : running[look];
  const pieces: Piece[] = label ? [{ text: `${label} `, style: running.label }] : [];
  flow.paragraph(parent, 'P', [...pieces, { text: words, style }]);
  flow.skip(look === 'lead' ? 5 : 2);
}

/** With a bullet before each; what is said of it, in bold. */
function setList(flow: Flow, parent: Element, { items }: List): void {
  const { doc, opened } = flow;
  const { running } = opened;
  const list = element(doc, parent, 'L');
  for (const { label, words } of items) {
    const item = element(doc, list, 'LI');
    const bullet = () =>
      drawInto(doc, element(doc, item, 'Lbl'), 'Lbl', () =>
        opened.type.set(opened.type.single('• ', running.body), flow.left - bulletIndent, flow.y),
      );
    const pieces: Piece[] = label ? [{ text: `${label}: `, style: running.label }] : [];
    flow.inside(bulletIndent, () =>
      flow.paragraph(item, 'LBody', [...pieces, { text: words, style: running.body }], { before: bullet }),
    );
  }
  flow.skip(2);
}

/** Rows of facts side by side, broken to their width, with the height of each and of all. */
function factRows({ left, right, opened: { type, running } }: Flow, { across, facts }: Facts) {
  const width = (right - left) / across;
  const cells = facts.map(({ label, words }) => ({
    label: type.single(`${label} `, styles.small),
    lines: type.lines([{ text: words, style: running.fact }], () => width - 10),
  }));
  const rows = Array.from({ length: Math.ceil(cells.length / across) }, (_, i) => {
    const row = cells.slice(i * across, (i + 1) * across);
    const most = Math.max(...row.map(({ lines }) => lines.length));
    return { cells: row, height: lineHeight(styles.small.size) + most * lineHeight(running.fact.size) + 3 };
  });
  return { width, rows, height: rows.reduce((sum, row) => sum + row.height, 0) };
}

/** So many side by side, each under its label. */
function setFacts(flow: Flow, parent: Element, block: Facts): void {
  const { doc, opened } = flow;
  const { width, rows, height: all } = factRows(flow, block);
  flow.need(all < paper.bottom - paper.top ? all : 0);
  for (const { cells, height } of rows) {
    flow.need(height);
    cells.forEach(({ label, lines }, i) => {
      const x = flow.left + i * width;
      drawInto(doc, element(doc, parent, 'P'), 'P', () => {
        opened.type.set(label, x, flow.y);
        setLines(
          flow,
          lines,
          x,
          flow.y + lineHeight(styles.small.size),
          lineHeight(opened.running.fact.size),
        );
      });
    });
    flow.skip(height);
  }
  flow.skip(2);
}

function setLines(flow: Flow, lines: readonly Line[], x: number, y: number, height: number): void {
  lines.forEach((line, i) => {
    flow.opened.type.set(line, x, y + i * height);
  });
}

/** The blocks at the left, the figures at the right; read aloud in that order. */
function setBeside(flow: Flow, parent: Element, { blocks, figures, size }: Beside): void {
  const words = element(flow.doc, parent, 'Sect');
  const pictures = element(flow.doc, parent, 'Sect');
  const width = besideWidths[size];
  flow.need(figuresHeight(figures, width));
  const x = paper.right - width;
  const bottom = drawFigures(flow, pictures, figures, { x, y: flow.y, width });
  flow.flowRound({ left: x - besideGap, bottom: bottom + 4 });
  setBlocks(flow, words, blocks);
  flow.clearInset();
}
