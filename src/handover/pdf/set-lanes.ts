import { type CalendarDay, shortDayWords } from '../../domain/calendar-day';
import { checkShapes } from '../../picture/check-shapes';
import type { Lane, Lanes } from '../document/block';
import type { Flow } from './flow';
import { paper } from './open-document';
import { paintShapes } from './paint-shapes';
import { styles } from './styles';
import { drawArtifact, drawInto, element } from './tagged';

/** In points: the names of the knots stand at the left of their lanes. */
const nameWidth = 142;
const widestColumn = 34;
const laneHeight = 21;
const axisHeight = 22;
const unit = 0.5;

/** Each knot's visits as marks in a row, the days above; a figure a knot, told in words. */
export function setLanes(flow: Flow, parent: PDFKit.PDFStructureElement, { lanes }: Lanes): void {
  const days = lanes[0]?.visits.map(({ day }) => day) ?? [];
  const column = Math.min(widestColumn, (paper.right - flow.left - nameWidth) / Math.max(1, days.length));
  flow.need(axisHeight + 2 * laneHeight);
  drawArtifact(flow.doc, 'Layout', () => setDays(flow, days, column));
  flow.skip(axisHeight);
  for (const lane of lanes) {
    flow.need(laneHeight);
    const { left, y, doc } = flow;
    const bbox: [number, number, number, number] = [left, y, paper.right, y + laneHeight];
    const figure = element(doc, parent, 'Figure', { alt: lane.alt, bbox });
    drawInto(doc, figure, 'Figure', () => setLane(flow, lane, column));
    flow.skip(laneHeight);
  }
  flow.skip(6);
}

const middleOf = (flow: Flow, i: number, column: number): number =>
  flow.left + nameWidth + (i + 0.5) * column;

/** The day of each visit, as many as there is room for, and above it the year where a new one begins. */
function setDays(flow: Flow, days: readonly CalendarDay[], column: number): void {
  const { type } = flow.opened;
  const every = Math.ceil(28 / column);
  days.forEach((day, i) => {
    const middle = middleOf(flow, i, column);
    const set = (words: string, y: number) => {
      const line = type.single(words, styles.mapSide);
      type.set(line, middle - line.width / 2, y);
    };
    if (i % every === 0) set(shortDayWords(day), flow.y + 10);
    if (day.slice(0, 4) !== days[i - 1]?.slice(0, 4)) set(day.slice(0, 4), flow.y);
  });
}

function setLane(flow: Flow, { label, visits }: Lane, column: number): void {
  const { doc, opened, left, y } = flow;
  const name = opened.type.lines([{ text: label, style: styles.cellStrong }], () => nameWidth - 6);
  name.slice(0, 2).forEach((line, i) => {
    opened.type.set(line, left, y + 1 + i * 9.5);
  });
  const shapes = visits.flatMap(({ state, tenderness }, i) =>
    checkShapes(state, tenderness, [middleOf(flow, i, column), y + laneHeight / 2], unit),
  );
  paintShapes(doc, opened.type, shapes);
}
