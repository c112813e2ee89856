import { limits } from '../../figure/check/differences';
import type { Rule } from './fault';
import { whichWay } from './which-way';

/** Every muscle lies about where it was measured. */
export const centre: Rule = (sheet, { differences }) =>
  differences.flatMap(({ id, side, drawn, measured, apart }) => {
    if (!drawn || apart === null || apart <= limits.apart) return [];
    const way = whichWay(sheet.view, measured, drawn);
    const what = `its centre is ${apart.toFixed(1)} mm off (${limits.apart} at most): ${way}`;
    return [{ kind: 'centre', sheet: sheet.id, subject: id, side, what, at: drawn }];
  });
