import type { KnotVisit } from '../analysis/recurrence-types';
import { stripShapes, stripSize, stripVisits } from '../picture/strip';
import { VisuallyHidden } from '../ui/visually-hidden';
import { LanesSvg } from './lanes-svg';
import { visitsWords } from './lanes-words';

/** The last visits of a knot, drawn, and in words for a screen reader. */
export function KnotStrip({ visits }: { readonly visits: readonly KnotVisit[] }) {
  return (
    <span>
      <LanesSvg shapes={stripShapes(visits)} {...stripSize} />
      <VisuallyHidden>{visitsWords(visits.slice(-stripVisits))}</VisuallyHidden>
    </span>
  );
}
