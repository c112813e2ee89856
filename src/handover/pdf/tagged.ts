type Element = PDFKit.PDFStructureElement;

export type Tag =
  | 'Document'
  | 'Sect'
  | 'H1'
  | 'H2'
  | 'H3'
  | 'P'
  | 'L'
  | 'LI'
  | 'Lbl'
  | 'LBody'
  | 'Figure'
  | TableTag;
type TableTag = 'Table' | 'TR' | 'TH' | 'TD';

/** What an element says of itself; `bbox` in points from the top left corner. */
export interface Attributes {
  readonly alt?: string;
  readonly scope?: 'Column' | 'Row';
  /** Of a table, in words. */
  readonly summary?: string;
  readonly bbox?: [number, number, number, number];
}

/** A new element at the end of `parent`; without one it becomes a root of the structure tree. */
export function element(
  doc: PDFKit.PDFDocument,
  parent: Element | null,
  tag: Tag,
  attributes: Attributes = {},
): Element {
  const { summary, ...options } = attributes;
  const made = doc.struct(tag, options as PDFKit.Mixins.StructureElementOptions);
  if (summary) summarise(made, summary);
  if (parent) parent.add(made);
  else doc.addStructure(made);
  return made;
}

/** pdfkit has no option for the summary of a table, so it is written into what it is about to write. */
function summarise(table: Element, summary: string): void {
  const { data } = (table as unknown as { dictionary: { data: Record<string, unknown> } }).dictionary;
  // A plain string would become a name of the language; an object is what pdfkit takes for words.
  data.A = { O: 'Table', Summary: Object(summary) };
}

/** Draws as content of an element on the page in hand; once for each page that the element reaches. */
export function drawInto(doc: PDFKit.PDFDocument, owner: Element, tag: Tag, draw: () => void): void {
  const content = doc.markStructureContent(tag);
  draw();
  doc.endMarkedContent();
  owner.add(content);
}

/** Draws what is decoration or repetition, and so is not read aloud. */
export function drawArtifact(doc: PDFKit.PDFDocument, type: 'Pagination' | 'Layout', draw: () => void): void {
  doc.markContent('Artifact', { type });
  draw();
  doc.endMarkedContent();
}
