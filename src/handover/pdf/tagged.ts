type Element = PDFKit.PDFStructureElement;

export type Tag =
  | 'Document'
  | 'Sect'
  | 'H1'
  | 'H2'
  | 'P'
  | 'L'
  | 'LI'
  | 'LBody'
  | 'Figure'
  | 'Caption'
  | TableTag;
type TableTag = 'Table' | 'TR' | 'TH' | 'TD';

/** What an element says of itself; `bbox` in points from the top left corner. */
export interface Attributes {
  readonly alt?: string;
  readonly scope?: 'Column' | 'Row';
  readonly bbox?: [number, number, number, number];
}

/** A new element at the end of `parent`; without one it becomes a root of the structure tree. */
export function element(
  doc: PDFKit.PDFDocument,
  parent: Element | null,
  tag: Tag,
  attributes: Attributes = {},
): Element {
  const made = doc.struct(tag, attributes as PDFKit.Mixins.StructureElementOptions);
  if (parent) parent.add(made);
  else doc.addStructure(made);
  return made;
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
