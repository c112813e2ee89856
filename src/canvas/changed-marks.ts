import type { Mark } from '../picture/mark';

const alike = (a: Mark, b: Mark): boolean =>
  a === b ||
  (a.at.u === b.at.u &&
    a.at.v === b.at.v &&
    a.at.sheet === b.at.sheet &&
    a.look === b.look &&
    a.ring === b.ring &&
    a.number === b.number &&
    a.tenderness === b.tenderness &&
    a.selected === b.selected &&
    a.drawn?.key === b.drawn?.key);

/** The marks that came, went or look different, as they were and as they are. */
export function changedMarks(before: readonly Mark[], after: readonly Mark[]): Mark[] {
  if (before === after) return [];
  const old = new Map(before.map((mark) => [mark.id, mark]));
  const changed: Mark[] = [];
  for (const mark of after) {
    const was = old.get(mark.id);
    old.delete(mark.id);
    if (was && alike(was, mark)) continue;
    if (was) changed.push(was);
    changed.push(mark);
  }
  return [...changed, ...old.values()];
}
