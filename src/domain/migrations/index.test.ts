import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { migrated, schemaVersion } from './index';
import type { Migration } from './migration';

/** Steps that write down their own number, so that a result tells which ran and in which order. */
const steps = (count: number): Migration[] =>
  Array.from({ length: count }, (_, i) => ({
    from: i + 1,
    name: `step-${i + 1}`,
    up: (_kind, value) => [...(value as number[]), i + 1],
  }));

describe('migrated', () => {
  it('leaves a value of the current version as it is', () => {
    fc.assert(
      fc.property(fc.anything(), (value) => {
        expect(migrated('session', schemaVersion, value)).toBe(value);
      }),
    );
  });

  it('refuses every newer version', () => {
    fc.assert(
      fc.property(fc.integer({ min: schemaVersion + 1 }), fc.anything(), (version, value) => {
        expect(() => migrated('client', version, value)).toThrow(RangeError);
      }),
    );
  });

  it('refuses what is no version', () => {
    for (const version of [0, -1, 0.5, Number.NaN, Number.POSITIVE_INFINITY]) {
      expect(() => migrated('client', version, {})).toThrow(RangeError);
    }
  });

  it('runs each step from the version on once, in order', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 12 }), fc.nat(), (count, n) => {
        const version = 1 + (n % (count + 1));
        const ran = migrated('client', version, [], steps(count));
        expect(ran).toEqual(
          steps(count)
            .map((s) => s.from)
            .slice(version - 1),
        );
      }),
    );
  });

  it('takes what is kept as another version through the same steps, by its own kind', () => {
    const step: Migration = {
      from: 1,
      name: 'step-1',
      up: (kind, value) => (kind === 'session' ? { ...(value as object), seen: kind } : value),
    };
    const version = { kind: 'other-version', record: { kind: 'session' } };
    expect(migrated('other-version', 1, version, [step])).toEqual({
      ...version,
      record: { kind: 'session', seen: 'session' },
    });
    expect(migrated('other-version', 1, { record: null }, [step])).toEqual({ record: null });
  });
});
