import { hitTest } from '../../../src/anatomy/hit-test';
import type { Sheet } from '../../../src/anatomy/sheet';
import { bodyPoint } from '../../../src/domain/place';
import type { Mark, MarkLook, MarkRing } from '../../../src/picture/mark';

const looks: MarkLook[] = ['active', 'active', 'latent', 'satellite', 'taut-band', 'ghost', 'clear'];
const rings: MarkRing[] = ['none', 'broken', 'full'];

/** The same marks in every run, spread over the body. */
export function benchMarks(sheet: Sheet, count: number): Mark[] {
  const marks: Mark[] = [];
  for (let i = 0; marks.length < count; i++) {
    // Additive recurrence of the plastic number: evenly spread without chance.
    const u = ((i * 0.7548776662) % 1) * 560 - 280;
    const v = ((i * 0.5698402909) % 1) * 1700;
    if (hitTest(sheet, u, v).inside) marks.push(benchMark(marks.length, u, v, sheet));
  }
  return marks;
}

export const benchMark = (n: number, u: number, v: number, sheet: Sheet): Mark => ({
  id: `mark ${n}`,
  at: bodyPoint(sheet.id, u, v),
  look: looks[n % looks.length] ?? 'active',
  ring: rings[n % rings.length] ?? 'none',
  number: (n % 40) + 1,
  tenderness: n % 5,
  selected: false,
  words: '',
});
