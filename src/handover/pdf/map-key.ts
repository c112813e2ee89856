import { type TechniqueFamily, techniqueFamilySchema } from '../../domain/choices';
import { findingKindSchema, findingKindWords } from '../../domain/finding';
import type { Mark } from '../../picture/mark';
import { markShapes } from '../../picture/marks';
import type { Point, Shape } from '../../picture/shape';
import { brushShape } from '../../picture/zones';
import type { SummaryMap } from '../summary';
import { markScale } from './body-maps';
import { type OpenedDocument, paper } from './open-document';
import { paintShapes } from './paint-shapes';
import { styles } from './styles';
import { drawArtifact, drawInto, element } from './tagged';

interface Entry {
  readonly words: string;
  shapes(at: Point): Shape[];
}

const rowHeight = 13;
const columns = 2;

/** What the forms on the two maps mean: only those that are there. @returns the bottom. */
export function mapKey(
  { doc, type }: OpenedDocument,
  parent: PDFKit.PDFStructureElement,
  maps: readonly SummaryMap[],
  left: number,
  top: number,
): number {
  const columnWidth = (paper.right - left) / columns;
  const entries = keyEntries(maps);
  entries.forEach((entry, i) => {
    const x = left + (i % columns) * columnWidth;
    const y = top + Math.floor(i / columns) * rowHeight;
    drawArtifact(doc, 'Layout', () => paintShapes(doc, type, entry.shapes([x + 9, y + rowHeight / 2])));
    drawInto(doc, element(doc, parent, 'P'), 'P', () =>
      type.set(type.single(entry.words, styles.small), x + 21, y + 2),
    );
  });
  return top + Math.ceil(entries.length / columns) * rowHeight;
}

function keyEntries(maps: readonly SummaryMap[]): Entry[] {
  const marks = maps.flatMap((map) => map.marks);
  const families = new Set(maps.flatMap((map) => map.zones.map(({ family }) => family)));
  const zones = new Set(maps.flatMap((map) => map.zones.map(({ kind }) => kind)));
  const looks = new Set(marks.map(({ look }) => look));
  const rings = new Set(marks.map(({ ring }) => ring));
  const kinds = findingKindSchema.options.filter((kind) => looks.has(kind));
  return [
    ...kinds.map((kind) => markEntry(findingKindWords[kind], { look: kind, ring: 'none' })),
    ...(rings.has('full') ? [markEntry('Full ring: persisting', { look: 'active', ring: 'full' })] : []),
    ...(rings.has('broken') ? [markEntry('Broken ring: returned', { look: 'active', ring: 'broken' })] : []),
    ...(looks.has('clear') ? [markEntry('Checked, clear', { look: 'clear', ring: 'none' })] : []),
    ...(zones.has('drawn') ? [zoneEntry('Pain felt by the client', 'zone', { hatch: 4 * markScale })] : []),
    ...techniqueFamilySchema.options.filter((family) => families.has(family)).map(workedEntry),
    ...(zones.has('usual') ? [zoneEntry('Usual pattern', 'usual', { dash: [0.9, 1.5] })] : []),
  ];
}

const markEntry = (words: string, mark: Pick<Mark, 'look' | 'ring'>): Entry => ({
  words,
  shapes: (at) => markShapes({ ...mark, number: null, selected: false }, at, markScale * 0.75),
});

const zoneEntry = (
  words: string,
  stroke: 'zone' | 'usual',
  paint: { hatch?: number; dash?: number[] },
): Entry => ({
  words,
  shapes: ([x, y]) => [
    {
      kind: 'polygon',
      rings: [
        [
          [x - 7, y - 4],
          [x + 7, y - 4],
          [x + 7, y + 4],
          [x - 7, y + 4],
        ],
      ],
      stroke,
      width: 0.9,
      ...paint,
    },
  ],
});

const familyWords: Readonly<Record<TechniqueFamily, string>> = {
  'trigger-point': 'Worked: trigger points',
  'deep-tissue': 'Worked: deep tissue',
  myofascial: 'Worked: fascia',
  other: 'Worked otherwise',
};

/** Three strokes of the brush. */
const workedEntry = (family: TechniqueFamily): Entry => ({
  words: familyWords[family],
  shapes: ([x, y]) =>
    [-3, 0, 3].map((off) => {
      const line: Point[] = [
        [x - 7, y + off],
        [x + 7, y + off],
      ];
      return brushShape(line, family, markScale * 0.75);
    }),
});
