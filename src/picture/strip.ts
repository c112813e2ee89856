import type { KnotVisit } from '../analysis/recurrence-types';
import { checkShapes } from './check-shapes';
import type { Shape } from './shape';

/** How many of the last visits a strip shows. */
export const stripVisits = 8;
const column = 19;
const scale = 0.72;

export const stripSize = { width: stripVisits * column, height: 24 };

/** The last visits of a knot in a line, the newest at the right: for a row of words, so without numbers and days. */
export const stripShapes = (visits: readonly Pick<KnotVisit, 'state'>[]): Shape[] =>
  visits
    .slice(-stripVisits)
    .flatMap(({ state }, i, { length }) =>
      checkShapes(state, null, [(stripVisits - length + i + 0.5) * column, stripSize.height / 2], scale),
    );
