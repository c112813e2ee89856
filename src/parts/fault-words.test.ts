import { expect, it } from 'vitest';
import { faultWords } from './fault-words';

it('says how many of what, whose, and what is amiss', () => {
  const client = 'client-aaaaaaaa';
  expect(faultWords({ kind: 'session', client, what: 'missing', count: 3 }, 'Ana Lopez')).toBe(
    '3 sessions of Ana Lopez are missing.',
  );
  expect(faultWords({ kind: 'client', client, what: 'unreadable', count: 1 }, null)).toBe(
    '1 card of a client whose card is not readable cannot be read.',
  );
  expect(faultWords({ kind: 'practice', client: '', what: 'older', count: 1 }, null)).toBe(
    '1 page of settings is an older copy than the last that was saved.',
  );
});
