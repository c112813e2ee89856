import { partOf } from '../../../src/domain/sheets';
import { meanApart } from '../../figure/check/differences';
import type { Rule } from './fault';

/** How far the muscles of a sheet may lie off their measured centres on the average: millimetres. */
const atMost = { figure: 8, closeUp: 4 };

/** On the average every muscle of a sheet lies where it was measured; on a close-up nearer than on the whole figure. */
export const mean: Rule = (sheet, { differences }) => {
  const most = partOf(sheet.id) === 'figure' ? atMost.figure : atMost.closeUp;
  const apart = meanApart(differences);
  if (apart <= most) return [];
  const what = `its muscles are ${apart.toFixed(1)} mm off on the average (${most} at most)`;
  return [{ kind: 'mean', sheet: sheet.id, subject: null, side: null, what, at: null }];
};
