import { describe, expect, it } from 'vitest';
import { muscleById, muscleName, muscles } from './muscles';

describe('muscles', () => {
  it('knows all 121, each id and name once', () => {
    expect(muscles).toHaveLength(121);
    expect(new Set(muscles.map((m) => m.id)).size).toBe(121);
    expect(new Set(muscles.map((m) => m.name)).size).toBe(121);
  });

  it('names a muscle and carries its doubts', () => {
    expect(muscleName('trapezius-upper')).toBe('Trapezius, upper');
    expect(muscleById('extensor-indicis')).toMatchObject({ certainty: 'uncertain', layer: 'deep' });
  });

  it('opens an old record whose muscle it does not know', () => {
    expect(muscleById('peroneus-quartus')).toBeNull();
    expect(muscleName('peroneus-quartus')).toBe('Peroneus quartus');
    expect(muscleName('constructor')).toBe('Constructor');
  });

  it('says how a pattern is known without clinical claims', () => {
    for (const { source, note } of muscles) {
      expect(source).not.toBe('');
      expect(`${source} ${note}`).not.toMatch(/diagnos|\bcause|\bproof|patient/i);
    }
  });
});
