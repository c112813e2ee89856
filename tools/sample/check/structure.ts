import type { Breach } from './breach';
import { type Dict, type OpenedPdf, type Value, wordsOf } from './open-pdf';

/** An element of the structure tree, with its children of the same kind and the marked contents it owns. */
interface Node {
  readonly tag: string;
  readonly dict: Dict;
  readonly children: readonly Node[];
  readonly contents: number;
}

const standard = new Set(
  'Document Sect Div H1 H2 H3 H4 H5 H6 P L LI Lbl LBody Table TR TH TD THead TBody Figure Caption Span'.split(
    ' ',
  ),
);
/** Which parents an element may have (ISO 32000-1, 14.8.4.3). */
const parents: Readonly<Record<string, readonly string[]>> = {
  TR: ['Table', 'THead', 'TBody'],
  TH: ['TR'],
  TD: ['TR'],
  LI: ['L'],
  Lbl: ['LI'],
  LBody: ['LI'],
};

/** Structure tree: Matterhorn checkpoints 01, 02, 09, 13, 14, 15. */
export function checkStructure(pdf: OpenedPdf): Breach[] {
  const tree = pdf.dict(pdf.root['/StructTreeRoot']);
  const roots = kidsOf(pdf, tree);
  if (roots.length === 0) return [{ rule: 'UA 01-005', what: 'There is no structure tree.' }];
  const breaches: Breach[] = [];
  const breach = (rule: string, what: string) => breaches.push({ rule, what });
  if (roots.length !== 1 || roots[0]?.tag !== 'Document')
    breach('A 6.7.3.2', 'The tree does not begin with one Document.');
  if (!tree['/ParentTree']) breach('UA 01-005', 'There is no parent tree.');
  let heading = 0;
  const walk = (node: Node, parent: string | null) => {
    const { tag } = node;
    if (!standard.has(tag)) breach('UA 02-001', `${tag} is no standard type.`);
    const allowed = parents[tag];
    if (allowed && !allowed.includes(parent ?? '')) breach('UA 09-004', `${tag} lies in ${parent}.`);
    if (tag === 'Figure') checkFigure(pdf, node, breach);
    if (tag === 'TH' && !attributes(pdf, node)['/Scope']) breach('UA 15-003', 'A heading cell has no scope.');
    const level = Number(/^H(\d)$/.exec(tag)?.[1] ?? 0);
    if (level > heading + 1) breach('UA 14-003', `H${level} follows level ${heading}.`);
    if (level > 0) heading = level;
    if (node.children.length + node.contents === 0 && tag !== 'TD')
      breach('UA 01-005', `A ${tag} holds nothing.`);
    for (const child of node.children) walk(child, tag);
  };
  for (const root of roots) walk(root, null);
  return breaches;
}

function checkFigure(pdf: OpenedPdf, node: Node, breach: (rule: string, what: string) => void): void {
  if (!wordsOf(node.dict['/Alt']).trim()) breach('UA 13-004', 'A figure has no words.');
  if (pdf.list(attributes(pdf, node)['/BBox']).length !== 4) breach('UA 13', 'A figure has no bounding box.');
}

const attributes = (pdf: OpenedPdf, { dict }: Node): Dict => pdf.dict(dict['/A']);

function kidsOf(pdf: OpenedPdf, dict: Dict): Node[] {
  return elements(pdf, dict['/K']).map((kid) => {
    const inside = all(pdf, kid['/K']);
    return {
      tag: String(kid['/S']).slice(1),
      dict: kid,
      children: kidsOf(pdf, kid),
      contents: inside.filter((one) => typeof one === 'number' || isContent(pdf.dict(one))).length,
    };
  });
}

const isContent = (dict: Dict): boolean => '/MCID' in dict;
const all = (pdf: OpenedPdf, kids: Value | undefined): readonly Value[] => {
  const found = pdf.at(kids);
  if (found === undefined || found === null) return [];
  return Array.isArray(found) ? found : [kids ?? null];
};
const elements = (pdf: OpenedPdf, kids: Value | undefined): Dict[] =>
  all(pdf, kids)
    .map((kid) => pdf.dict(kid))
    .filter((kid) => '/S' in kid);
