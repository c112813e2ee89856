import type { HandoverDocument, Section } from '../document/document';
import { type FontBytes, unpacked } from './faces';
import { Flow } from './flow';
import { finish, openDocument, type PdfOptions, paper } from './open-document';
import { runningLines } from './running-lines';
import { leastRoom, setBlocks } from './set-blocks';
import { styles } from './styles';
import { drawArtifact, element } from './tagged';

type Element = PDFKit.PDFStructureElement;

/** How far in from the frame of an alert its words begin, in points. */
const alertIndent = 9;

/**
 * A document as a tagged PDF: A4, PDF/UA-1 and PDF/A-3a unless it has a password, fonts embedded. Runs
 * in Node and in a worker; the same document, fonts and options give the same bytes in the same engine,
 * but for a password, which takes random keys. `onProgress` hears the share that is done, 0 to 1.
 */
export async function renderPdf(
  document: HandoverDocument,
  fonts: FontBytes,
  options: PdfOptions = {},
  onProgress: (share: number) => void = () => undefined,
): Promise<Uint8Array> {
  const opened = openDocument(document, await unpacked(fonts), options);
  const flow = new Flow(opened);
  const root = element(opened.doc, null, 'Document');
  letterhead(flow, root, document);
  setBlocks(flow, root, document.opening);
  document.sections.forEach((section, i) => {
    setSection(flow, root, section);
    onProgress((i + 1) / (document.sections.length + 1));
  });
  closing(flow, root, document);
  runningLines(opened, document);
  return finish(opened.doc);
}

/** Who writes, and what this is. */
function letterhead(flow: Flow, root: Element, { letterhead: head, title }: HandoverDocument): void {
  if (head.practice) flow.paragraph(root, 'P', [{ text: head.practice, style: styles.practice }]);
  for (const line of head.lines) flow.paragraph(root, 'P', [{ text: line, style: styles.letterhead }]);
  flow.skip(4);
  hairline(flow);
  flow.skip(6);
  flow.paragraph(root, 'H1', [{ text: title, style: flow.opened.running.title }]);
  flow.skip(4);
}

function setSection(flow: Flow, root: Element, section: Section): void {
  const part = element(flow.doc, root, 'Sect');
  const set = () => {
    if (section.title) {
      const keep = leastRoom(flow, section.blocks[0]);
      flow.paragraph(part, 'H2', [{ text: section.title, style: flow.opened.running.heading }], { keep });
      flow.skip(1);
    }
    setBlocks(flow, part, section.blocks);
  };
  if (section.alert) framed(flow, set);
  else set();
  flow.skip(2.5);
}

/** A frame round what `set` puts down, with a heavy edge at the left; on every page that it reaches. */
function framed(flow: Flow, set: () => void): void {
  flow.need(60);
  const from = { page: flow.page, y: flow.y };
  flow.skip(4);
  flow.inside(alertIndent, set, alertIndent);
  flow.skip(2);
  const to = { page: flow.page, y: flow.y };
  for (let page = from.page; page <= to.page; page++) {
    flow.doc.switchToPage(page);
    const top = page === from.page ? from.y : paper.top - 5;
    const bottom = page === to.page ? to.y : paper.bottom;
    drawArtifact(flow.doc, 'Layout', () => {
      flow.doc.lineWidth(0.75).strokeColor(styles.cell.ink);
      flow.doc.rect(paper.left, top, paper.right - paper.left, bottom - top).stroke();
      flow.doc.rect(paper.left, top, 3, bottom - top).fill(styles.cell.ink);
    });
  }
  flow.skip(3);
}

/** On which base the words stand, whose the figure is, and what a boxed question mark means where there is one. */
function closing(flow: Flow, root: Element, { notes }: HandoverDocument): void {
  flow.skip(1);
  flow.paragraph(root, 'P', [{ text: notes.join(' '), style: styles.small }]);
  if (!flow.opened.type.missed) return;
  const text = 'A boxed question mark stands for a letter or sign that this document’s typeface lacks.';
  flow.paragraph(root, 'P', [{ text, style: styles.small }]);
}

function hairline(flow: Flow): void {
  const { doc, y } = flow;
  drawArtifact(doc, 'Layout', () =>
    doc.moveTo(paper.left, y).lineTo(paper.right, y).lineWidth(0.75).strokeColor(styles.cell.ink).stroke(),
  );
}
