import { axisHeight, axisShapes, laneHeight, laneShapes } from '../../picture/lanes';
import type { Lanes } from '../document/block';
import type { Flow } from './flow';
import { paper } from './open-document';
import { paintShapes } from './paint-shapes';
import { styles } from './styles';
import { drawArtifact, drawInto, element } from './tagged';

/** In points: the names of the knots stand at the left of their lanes. */
const nameWidth = 142;
const widestColumn = 34;
const unit = 0.5;

/** Each knot's visits as marks in a row, the days above; a figure a knot, told in words. */
export function setLanes(flow: Flow, parent: PDFKit.PDFStructureElement, { lanes }: Lanes): void {
  const { doc, opened } = flow;
  const days = lanes[0]?.visits.map(({ day }) => day) ?? [];
  const column = Math.min(widestColumn, (paper.right - flow.left - nameWidth) / Math.max(1, days.length));
  const frame = { column, unit };
  const height = laneHeight * unit;
  flow.need(axisHeight * unit + 2 * height);
  const drawAt = (draw: () => void) => {
    doc.save();
    doc.translate(flow.left + nameWidth, flow.y);
    draw();
    doc.restore();
  };
  drawArtifact(doc, 'Layout', () => drawAt(() => paintShapes(doc, opened.type, axisShapes(days, frame))));
  flow.skip(axisHeight * unit + 2);
  for (const { label, visits, alt } of lanes) {
    flow.need(height);
    const { left, y } = flow;
    const figure = element(doc, parent, 'Figure', { alt, bbox: [left, y, paper.right, y + height] });
    drawInto(doc, figure, 'Figure', () => {
      const name = opened.type.lines([{ text: label, style: styles.cellStrong }], () => nameWidth - 6);
      name.slice(0, 2).forEach((line, i) => {
        opened.type.set(line, left, y + 2 + i * 10);
      });
      drawAt(() => paintShapes(doc, opened.type, laneShapes(visits, frame)));
    });
    flow.skip(height);
  }
  flow.skip(6);
}
