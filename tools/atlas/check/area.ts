import { areaRatio, limits } from '../../figure/check/differences';
import type { Rule } from './fault';

/** About as much shows of every muscle as was measured. */
export const area: Rule = (sheet, { differences }) =>
  differences.flatMap((one) => {
    const off = areaRatio(one) - 1;
    if (!one.drawn || Math.abs(off) <= limits.area) return [];
    const share = `${Math.abs(off * 100).toFixed(0)} % too ${off > 0 ? 'large' : 'small'}`;
    const figures = `${one.area.toFixed(1)} cm2 show, ${one.measuredArea} were measured`;
    const what = `its area is ${share} (${limits.area * 100} at most): ${figures}`;
    return [{ kind: 'area', sheet: sheet.id, subject: one.id, side: one.side, what, at: one.drawn }];
  });
