import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { canonicalJson } from './canonical-json';
import { defaultPractice } from './practice';
import { type AnyRecord, recordSchema } from './records';
import { blankVisit } from './session';
import { isContested, takeIn } from './take-in';

const session = (id: string, note: string, signed: boolean) =>
  recordSchema.parse({
    kind: 'session',
    id: `session-${id}`,
    clientId: 'client-aaaaaaaa',
    therapistId: 'therapist-1',
    day: '2026-03-04',
    startedAt: 1,
    ...blankVisit,
    note,
    signature: signed ? { at: 2, by: 'therapist-1', hash: 'a'.repeat(64) } : null,
  });
const consent = (id: string, withdrawnOn: string | null) =>
  recordSchema.parse({
    kind: 'consent',
    id: `consent-${id}`,
    clientId: 'client-aaaaaaaa',
    to: 'treatment',
    givenOn: '2026-01-15',
    withdrawnOn,
    givenBy: null,
    chaperone: null,
  });
const settings = (name: string): AnyRecord => ({ ...defaultPractice, name });

const word = fc.constantFrom('a', 'b', 'c');
const record = fc.oneof(
  fc.tuple(word, word, fc.boolean()).map(([id, note, signed]) => session(id, note, signed)),
  fc.tuple(word, fc.constantFrom(null, '2026-02-01')).map(([id, day]) => consent(id, day)),
  word.map(settings),
);
const practice = fc.uniqueArray(record, { selector: (r) => r.id, maxLength: 8 });

/** One practice with another brought in: what is in use, and what was put aside. */
function broughtIn(here: readonly AnyRecord[], theirs: readonly AnyRecord[]) {
  const inUse = new Map(here.map((r) => [r.id as string, r]));
  const aside: AnyRecord[] = [];
  for (const r of theirs) {
    const own = inUse.get(r.id) ?? null;
    const taken = takeIn(own, r);
    if (taken === 'aside') aside.push(r);
    if (taken === 'ahead' && own) aside.push(own);
    if (taken === 'new' || taken === 'ahead') inUse.set(r.id, r);
  }
  return { inUse: [...inUse.values()], aside };
}

const contents = (records: readonly AnyRecord[]) => [...new Set(records.map(canonicalJson))].sort();

describe('a practice brought into another', () => {
  it('adds nothing to itself', () => {
    fc.assert(
      fc.property(practice, (a) => {
        expect(broughtIn(a, a)).toEqual({ inUse: a, aside: [] });
      }),
    );
  });

  it('loses nothing of either side, whichever is brought into the other', () => {
    fc.assert(
      fc.property(practice, practice, (a, b) => {
        const [one, other] = [broughtIn(a, b), broughtIn(b, a)];
        expect(contents([...one.inUse, ...one.aside])).toEqual(contents([...a, ...b]));
        expect(contents([...one.inUse, ...one.aside])).toEqual(contents([...other.inUse, ...other.aside]));
      }),
    );
  });

  it('has one record in use for each id, and puts aside only what differs from it', () => {
    fc.assert(
      fc.property(practice, practice, (a, b) => {
        const { inUse, aside } = broughtIn(a, b);
        const byId = new Map(inUse.map((r) => [r.id as string, r]));
        expect(byId.size).toBe(inUse.length);
        for (const r of aside) expect(canonicalJson(byId.get(r.id))).not.toBe(canonicalJson(r));
      }),
    );
  });

  it('has signed sessions in use before drafts, and withdrawn consents before those in force', () => {
    expect(takeIn(session('a', 'x', false), session('a', 'y', true))).toBe('ahead');
    expect(takeIn(session('a', 'x', true), session('a', 'y', false))).toBe('aside');
    expect(takeIn(session('a', 'x', true), session('a', 'y', true))).toBe('aside');
    expect(takeIn(consent('a', null), consent('a', '2026-02-01'))).toBe('ahead');
    expect(takeIn(consent('a', '2026-02-01'), consent('a', null))).toBe('aside');
    expect(takeIn(settings('a'), settings('b'))).toBe('aside');
  });
});

it('keeps beside each other neither the trail nor what follows from the rest', () => {
  const list = recordSchema.parse({ kind: 'open-sessions', id: 'open-sessions', list: [] });
  expect(isContested(list)).toBe(false);
  expect(isContested(session('a', '', true))).toBe(true);
});
