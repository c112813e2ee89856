import { expect, test } from 'vitest';
import { aSession } from '../../analysis/visits-for-tests';
import type { ClientId, TherapistId } from '../../domain/ids';
import type { Session } from '../../domain/session';
import { lastSessionBefore } from './last-session';

const signed = (n: number): Session => ({
  ...aSession(n),
  signature: { at: n, by: 'therapist-1' as TherapistId, hash: 'a'.repeat(64) },
});

test('the last signed session of this client before this one', () => {
  const strangers = { ...signed(3), clientId: 'client-2' as ClientId };
  const all = [signed(2), signed(1), aSession(3), strangers, signed(5)];
  expect(lastSessionBefore(aSession(4), all)?.id).toBe('session-2');
  expect(lastSessionBefore(signed(1), all)).toBeNull();
});
