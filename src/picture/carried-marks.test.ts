import { describe, expect, it } from 'vitest';
import { bodyPoint, type MuscleId, type Side } from '../domain/place';
import type { SheetId } from '../domain/sheets';
import { carriedMarks } from './carried-marks';
import type { Mark } from './mark';

const mark = (sheet: SheetId, u: number, v: number, muscle: MuscleId, side: Side): Mark => ({
  id: muscle,
  at: bodyPoint(sheet, u, v),
  of: { muscle, side },
  look: 'active',
  ring: 'none',
  number: 1,
  selected: false,
  words: '',
});

describe('carriedMarks', () => {
  const calf = mark('back-superficial', 95, 330, 'gastrocnemius', 'left');

  it('leaves a mark of the same view where it is, whatever the layer', () => {
    expect(carriedMarks([calf], 'back-deep')).toEqual([calf]);
  });

  it('shows a mark of the back of the calf from the side too, at the same height, once', () => {
    const [seen, ...more] = carriedMarks([calf], 'left-superficial');
    expect(more).toEqual([]);
    expect(seen?.number).toBe(1);
    expect(seen?.at.sheet).toBe('left-superficial');
    expect(Math.abs((seen?.at.v ?? 0) - 330)).toBeLessThan(15);
  });

  it('shows nothing of the left on sheets of the right, nor what cannot be seen from there', () => {
    expect(carriedMarks([calf], 'right-superficial')).toEqual([]);
    const belly = mark('front-superficial', 40, 1050, 'rectus-abdominis', 'left');
    expect(carriedMarks([belly], 'back-superficial')).toEqual([]);
  });
});
