import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { Dice, randomCommand, seed } from '../../../tests/random-commands';
import { calendarDay } from '../calendar-day';
import { someCard } from '../client.fixture';
import { applied, type Diff, recordsFrom, reversed } from '../diff';
import type { SessionId, TherapistId } from '../ids';
import { bodyPoint } from '../place';
import { type AnyRecord, noRecords, type Records, recordSchema } from '../records';
import { isRefusal } from '../refusal';
import { touchesSigned } from '../signed-guard';
import { squashed } from '../squash';
import type { ClientDetails, Command } from './command';
import { run } from './run';
import type { Stamp } from './stamp';

const stamp = (n: number): Stamp => ({
  id: `id-${String(n).padStart(8, '0')}`,
  at: 1_770_000_000_000 + n,
  today: calendarDay('2026-03-04'),
  by: 'therapist-1' as TherapistId,
});

const all = (records: Records): AnyRecord[] =>
  Object.values(records).flatMap((table) => [...(table as ReadonlyMap<string, AnyRecord>).values()]);
const asText = (records: Records): string =>
  JSON.stringify(all(records).sort((a, b) => `${a.kind} ${a.id}`.localeCompare(`${b.kind} ${b.id}`)));

/** Plays random commands; every accepted change is given back with the records it led to. */
function played(fromSeed: number, accepted: number): { diffs: Diff[]; records: Records } {
  const dice = new Dice(fromSeed);
  const diffs: Diff[] = [];
  let records = noRecords;
  for (let n = 0; diffs.length < accepted; n++) {
    const diff = run(records, randomCommand(dice, records), stamp(n));
    if (isRefusal(diff) || touchesSigned(diff)) continue;
    diffs.push(diff);
    records = applied(records, diff);
  }
  return { diffs, records };
}

describe('ten thousand random commands', () => {
  it('undone all lead back to the start, redone all to the end', () => {
    const { diffs, records } = played(20_261_123, 10_000);
    expect(diffs).toHaveLength(10_000);
    const back = diffs.reduceRight((r, d) => applied(r, reversed(d)), records);
    expect(asText(back)).toBe(asText(noRecords));
    expect(asText(diffs.reduce(applied, back))).toBe(asText(records));
  });

  it('change step by step what the same changes make from scratch', () => {
    fc.assert(
      fc.property(seed, (s) => {
        const { diffs, records } = played(s, 100);
        const whole = diffs.reduce(squashed);
        expect(asText(applied(noRecords, whole))).toBe(asText(records));
        expect(asText(recordsFrom(noRecords, all(records)))).toBe(asText(records));
      }),
      { numRuns: 50 },
    );
  });

  it('leave only records that can be stored and opened again', () => {
    fc.assert(
      fc.property(seed, (s) => {
        for (const record of all(played(s, 200).records))
          expect(recordSchema.parse(JSON.parse(JSON.stringify(record)))).toEqual(record);
      }),
      { numRuns: 20 },
    );
  });

  it('never change a signed session, nor undo its signature', () => {
    const dice = new Dice(7);
    let records = noRecords;
    let signedText = new Map<string, string>();
    let refused = 0;
    for (let n = 0; n < 10_000; n++) {
      const diff = run(records, randomCommand(dice, records), stamp(n));
      if (isRefusal(diff)) {
        refused++;
        continue;
      }
      if (diff.updated.some(([, to]) => to.kind === 'session' && to.signature))
        expect(touchesSigned(reversed(diff))).toBe(true);
      records = applied(records, diff);
      for (const [id, text] of signedText) expect(JSON.stringify(records.session.get(id))).toBe(text);
      signedText = new Map(
        [...records.session.values()].filter((s) => s.signature).map((s) => [s.id, JSON.stringify(s)]),
      );
    }
    expect(signedText.size).toBeGreaterThan(5);
    expect(refused).toBeGreaterThan(500);
  });
});

describe('clients out of a file', () => {
  const card: ClientDetails = { ...someCard, name: 'Ana Bell', nhsNumber: '9434765919' };
  it('come all together, each with an id of its own, and go together', () => {
    const diff = run(
      noRecords,
      { type: 'import-clients', clients: [card, { ...card, name: 'Bo' }] },
      stamp(1),
    );
    if (isRefusal(diff)) throw new Error(diff.refused);
    const after = applied(noRecords, diff);
    expect(all(after).map((r) => recordSchema.parse(r))).toMatchObject([
      { ...card, sample: false, createdAt: stamp(1).at },
      { name: 'Bo' },
    ]);
    expect(after.client.size).toBe(2);
    expect(asText(applied(after, reversed(diff)))).toBe(asText(noRecords));
  });
  it('none comes when one of them is no client', () => {
    const clients = [card, { ...card, nhsNumber: '9434765918' }];
    expect(isRefusal(run(noRecords, { type: 'import-clients', clients }, stamp(1)))).toBe(true);
  });
});

describe('a visit', () => {
  const begin = () => {
    const client: Command = {
      type: 'add-client',
      client: someCard,
      consents: [],
    };
    let records = noRecords;
    const go = (command: Command, n: number) => {
      const diff = run(records, command, stamp(n));
      if (!isRefusal(diff)) records = applied(records, diff);
      return diff;
    };
    go(client, 1);
    go({ type: 'start-session', clientId: stamp(1).id as never }, 2);
    return { go, session: () => [...records.session.values()][0], id: stamp(2).id as SessionId };
  };
  const where = {
    muscle: 'trapezius-upper',
    side: 'left',
    at: bodyPoint('back-superficial', 60, 1425),
  } as const;

  it('is not signed without consent to treatment', () => {
    const { go, id } = begin();
    const answer = go({ type: 'sign-session', sessionId: id, hash: 'b'.repeat(64) }, 3);
    expect(answer).toEqual({ refused: 'There is no consent to treatment. Record it with the client first.' });
  });

  it('does not keep a muscle clear as a whole once something is found in it', () => {
    const { go, id, session } = begin();
    const check = { muscle: where.muscle, side: where.side, knot: null };
    go({ type: 'check-clear', sessionId: id, checks: [check] }, 3);
    expect(session()?.clears).toHaveLength(1);
    go({ type: 'add-finding', sessionId: id, ...where, scale: 1 }, 4);
    expect(session()?.clears).toHaveLength(0);
    expect(isRefusal(go({ type: 'check-clear', sessionId: id, checks: [check] }, 5))).toBe(true);
  });

  it('refuses a second open session of the same client', () => {
    const { go } = begin();
    expect(isRefusal(go({ type: 'start-session', clientId: stamp(1).id as never }, 6))).toBe(true);
  });

  it('refuses to link a finding to a knot of another muscle or side', () => {
    const { go, id, session } = begin();
    go({ type: 'add-finding', sessionId: id, ...where, scale: 1 }, 3);
    go({ type: 'add-finding', sessionId: id, ...where, side: 'right', scale: 1 }, 4);
    const [left, right] = session()?.findings ?? [];
    const knotId = left?.id as never;
    const findingId = right?.id as never;
    const answer = go({ type: 'link-finding', sessionId: id, findingId, knotId, linkedBy: 'manual' }, 5);
    expect(answer).toEqual({ refused: 'A knot keeps to one muscle and one side.' });
  });

  it('takes a finding out of its knot when its muscle or side changes', () => {
    const { go, id, session } = begin();
    go({ type: 'add-finding', sessionId: id, ...where, scale: 1, ghostOf: 'knot-00000001' as never }, 3);
    const findingId = session()?.findings[0]?.id as never;
    const diff = go({ type: 'edit-finding', sessionId: id, findingId, finding: { side: 'right' } }, 4);
    expect('removed' in diff && diff.removed.map((r) => r.kind)).toEqual(['knot-link']);
  });
});
