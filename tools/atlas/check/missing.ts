import type { Rule } from './fault';

/** Every muscle that was measured on a sheet is drawn on it. */
export const missing: Rule = (sheet, { differences }) =>
  differences.flatMap(({ id, side, drawn, measured, measuredArea }) => {
    if (drawn) return [];
    const what = `is not there: ${measuredArea} cm2 were measured`;
    return [{ kind: 'missing', sheet: sheet.id, subject: id, side, what, at: measured }];
  });
