import { describe, expect, it } from 'vitest';
import { type Exception, readExceptions, withoutExceptions } from './exceptions';
import type { Fault } from './fault';

const fault = (other: Partial<Fault>): Fault => ({
  kind: 'area',
  sheet: 'left-deep',
  subject: 'soleus',
  side: 'left',
  what: 'its area is 50 % too small',
  at: null,
  ...other,
});
const exception: Exception = {
  id: 'soleus',
  sheet: 'left-deep',
  faults: ['area'],
  reason: 'its tendon is drawn as a tendon',
};

describe('withoutExceptions', () => {
  it('allows what is listed, on the sheet of the right as well, and nothing else', () => {
    const faults = [
      fault({}),
      fault({ sheet: 'right-deep', side: 'right' }),
      fault({ kind: 'centre' }),
      fault({ subject: 'plantaris' }),
      fault({ sheet: 'back-deep' }),
    ];
    expect(withoutExceptions(faults, [exception])).toEqual(faults.slice(2));
  });

  it('finds an exception that is no longer needed', () => {
    const both = { ...exception, faults: ['area' as const, 'missing' as const] };
    expect(withoutExceptions([fault({})], [both])).toMatchObject([
      {
        kind: 'exception',
        subject: 'soleus',
        what: expect.stringContaining('"missing" is no longer needed'),
      },
    ]);
  });

  it('reads the file', () => {
    expect(Array.isArray(readExceptions())).toBe(true);
  });
});
