import { describe, expect, it } from 'vitest';
import { sheets } from '../../../src/anatomy/sheets';
import { faultLines } from './fault-lines';
import { findFaults } from './find-faults';

describe('the sheets of the app', () => {
  const faults = findFaults(Object.values(sheets)).flatMap((found) => found.faults);

  it.each(['crossing', 'overlap', 'mirror'] as const)('have no fault of the kind: %s', (kind) => {
    expect(faultLines(faults.filter((fault) => fault.kind === kind))).toEqual([]);
  });
});
