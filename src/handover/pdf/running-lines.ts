import { dayWords } from '../../domain/calendar-day';
import type { HandoverDocument } from '../document/document';
import { type OpenedDocument, paper } from './open-document';
import { styles } from './styles';
import { drawArtifact } from './tagged';

const top = 810;
const gap = 8;

/** At the foot of every page: whose it is, of which day, and which page of how many. Repeated, so not read aloud. */
export function runningLines({ doc, type }: OpenedDocument, { subject, madeOn }: HandoverDocument): void {
  const { start, count } = doc.bufferedPageRange();
  for (let i = 0; i < count; i++) {
    doc.switchToPage(start + i);
    const page = type.single(`${dayWords(madeOn)}. Page ${i + 1} of ${count}`, styles.small);
    const born = type.single(`Born ${subject.born}`, styles.small);
    const widest = paper.right - paper.left - page.width - born.width - 3 * gap;
    const name = type.fitted(subject.name, styles.smallStrong, widest);
    drawArtifact(doc, 'Pagination', () => {
      doc
        .moveTo(paper.left, top - 5)
        .lineTo(paper.right, top - 5)
        .lineWidth(0.35)
        .strokeColor(styles.small.ink)
        .stroke();
      type.set(name, paper.left, top);
      type.set(born, paper.left + name.width + gap, top);
      type.set(page, paper.right - page.width, top);
    });
  }
}
