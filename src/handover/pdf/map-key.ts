import { type TechniqueFamily, techniqueFamilySchema } from '../../domain/choices';
import { findingKindSchema, findingKindWords } from '../../domain/finding';
import type { Mark } from '../../picture/mark';
import { markShapes } from '../../picture/marks';
import type { Point, Shape } from '../../picture/shape';
import { brushShape } from '../../picture/zones';
import type { Figures } from '../document/block';
import { markScale } from './mark-scale';
import type { OpenedDocument } from './open-document';
import { paintShapes } from './paint-shapes';
import { styles } from './styles';
import { drawArtifact, drawInto, element } from './tagged';

interface Entry {
  readonly words: string;
  shapes(at: Point): Shape[];
}

/** In points. */
const rowHeight = 11.5;
const columnWidth = 102;
/** Of the form with the space round it, and of a letter on average. */
const [besideWords, letterWidth] = [25, 3.7];

interface Place {
  readonly x: number;
  readonly y: number;
  readonly width: number;
}

/** As many as hold the longest words. */
function columnsIn(width: number, entries: readonly Entry[]): number {
  const longest = Math.max(0, ...entries.map(({ words }) => words.length));
  return Math.max(1, Math.floor(width / Math.max(columnWidth, besideWords + letterWidth * longest)));
}

export function keyHeight(figures: Figures, width: number): number {
  const entries = keyEntries(figures);
  return Math.ceil(entries.length / columnsIn(width, entries)) * rowHeight;
}

/** What the forms on the maps mean: only those that are there. @returns the bottom. */
export function setMapKey(
  { doc, type }: OpenedDocument,
  parent: PDFKit.PDFStructureElement,
  figures: Figures,
  place: Place,
): number {
  const entries = keyEntries(figures);
  const columns = columnsIn(place.width, entries);
  entries.forEach((entry, i) => {
    const x = place.x + (i % columns) * (place.width / columns);
    const y = place.y + Math.floor(i / columns) * rowHeight;
    drawArtifact(doc, 'Layout', () => paintShapes(doc, type, entry.shapes([x + 9, y + rowHeight / 2])));
    drawInto(doc, element(doc, parent, 'P'), 'P', () =>
      type.set(type.single(entry.words, styles.small), x + 21, y + 1),
    );
  });
  return place.y + keyHeight(figures, place.width);
}

const clinical = {
  kinds: findingKindWords,
  persisting: 'Full ring: persisting',
  returned: 'Broken ring: returned',
  clear: 'Checked, clear',
  drawn: 'Area where its pain is felt',
  usual: 'Usual pattern of its pain',
  worked: {
    'trigger-point': 'Worked: trigger points',
    'deep-tissue': 'Worked: deep tissue',
    myofascial: 'Worked: fascia',
    other: 'Worked otherwise',
  },
};
const plainly: typeof clinical = {
  kinds: {
    active: 'Sore knot',
    latent: 'Sore when pressed',
    satellite: 'Small knot',
    'taut-band': 'Tight band',
    'tender-point': 'Tender spot',
    'fascial-restriction': 'Stiff place',
  },
  persisting: 'Still there',
  returned: 'Back again',
  clear: 'Checked: clear',
  drawn: 'You feel it here',
  usual: 'Often felt here',
  worked: {
    'trigger-point': 'We pressed here',
    'deep-tissue': 'We worked here',
    myofascial: 'We pulled lightly',
    other: 'We worked here too',
  },
};

function keyEntries({ figures, plain }: Figures): Entry[] {
  const words = plain ? plainly : clinical;
  const marks = figures.flatMap((map) => map.marks);
  const zones = new Set(figures.flatMap((map) => map.zones.map(({ zone }) => zone.kind)));
  const families = new Set(figures.flatMap((map) => map.zones.map(({ zone }) => zone.family)));
  const looks = new Set(marks.map(({ look }) => look));
  const rings = new Set(marks.map(({ ring }) => ring));
  const kinds = findingKindSchema.options.filter((kind) => looks.has(kind));
  return [
    ...kinds.map((kind) => markEntry(words.kinds[kind], { look: kind, ring: 'none' })),
    ...(rings.has('full') ? [markEntry(words.persisting, { look: 'active', ring: 'full' })] : []),
    ...(rings.has('broken') ? [markEntry(words.returned, { look: 'active', ring: 'broken' })] : []),
    ...(looks.has('clear') ? [markEntry(words.clear, { look: 'clear', ring: 'none' })] : []),
    ...(zones.has('drawn') ? [zoneEntry(words.drawn, 'zone', { hatch: 4 * markScale })] : []),
    ...techniqueFamilySchema.options
      .filter((family) => families.has(family))
      .map((family) => workedEntry(words.worked[family], family)),
    ...(zones.has('usual') ? [zoneEntry(words.usual, 'usual', { dash: [0.9, 1.5] })] : []),
  ];
}

const markEntry = (words: string, mark: Pick<Mark, 'look' | 'ring'>): Entry => ({
  words,
  shapes: (at) => markShapes({ ...mark, number: null, selected: false }, at, markScale * 0.72),
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
          [x - 7, y - 3.6],
          [x + 7, y - 3.6],
          [x + 7, y + 3.6],
          [x - 7, y + 3.6],
        ],
      ],
      stroke,
      width: 0.9,
      ...paint,
    },
  ],
});

/** Three strokes of the brush. */
const workedEntry = (words: string, family: TechniqueFamily): Entry => ({
  words,
  shapes: ([x, y]) =>
    [-3, 0, 3].map((off) => {
      const line: Point[] = [
        [x - 7, y + off],
        [x + 7, y + off],
      ];
      return brushShape(line, family, markScale * 0.75);
    }),
});
