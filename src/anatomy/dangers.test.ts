import { expect, it } from 'vitest';
import { bodyPoint } from '../domain/place';
import { dangerOutlines, dangers, dangersAt } from './dangers';

const idsAt = (...place: Parameters<typeof bodyPoint>): string[] =>
  dangersAt(bodyPoint(...place)).map(({ id }) => id);

it('knows the places of danger by where a mark lies, on both sides and in every layer', () => {
  for (const side of [1, -1]) {
    expect(idsAt('back-superficial', side * 85, 490)).toContain('popliteal-fossa');
    expect(idsAt('back-deep', side * 85, 490)).toContain('popliteal-fossa');
  }
  expect(idsAt('front-superficial', 0, 1120)).toContain('abdominal-aorta');
  expect(idsAt('back-superficial', 60, 1400)).toEqual([]);
});

it('has a sentence, a source and an outline for each', () => {
  expect(dangers.length).toBeGreaterThanOrEqual(7);
  for (const danger of dangers) {
    expect(danger.sentence).toMatch(/[.]$/);
    expect(danger.source.length).toBeGreaterThan(5);
    const drawn = ['front-superficial', 'back-superficial', 'left-deep', 'leg-foot-medial'] as const;
    expect(
      drawn.some((sheet) => dangerOutlines(sheet, danger).length > 0),
      danger.id,
    ).toBe(true);
  }
});
