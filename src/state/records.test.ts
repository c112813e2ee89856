import fc from 'fast-check';
import { beforeEach, describe, expect, it } from 'vitest';
import { plugFakePorts } from '../../tests/fake-ports';
import { Dice, randomCommand, seed } from '../../tests/random-commands';
import { applied, type Diff, recordsFrom } from '../domain/diff';
import type { TherapistId } from '../domain/ids';
import { noRecords, type Records } from '../domain/records';
import { dispatch, putRecords, putTherapist, recordsNow, redo, undo } from './records';
import { flushSaves, useSaving } from './saving';
import { forgetSteps } from './undo';

/** Stands in for the database, which node does not have: keeps what is written, and can fail. */
class FakeDisk {
  records: Records = noRecords;
  broken = false;
  writes = 0;
  retries: (() => void)[] = [];
  async write(diff: Diff): Promise<void> {
    await Promise.resolve();
    if (this.broken) throw new Error('The disk is full. What you see is kept on this screen.');
    this.writes++;
    this.records = applied(this.records, diff);
  }
}

let disk = new FakeDisk();
let clock = 0;

beforeEach(async () => {
  disk = new FakeDisk();
  clock = 1_770_000_000_000;
  await plugFakePorts(
    clock,
    { now: () => clock, after: (_, call) => disk.retries.push(call) },
    { write: (diff) => disk.write(diff) },
  );
  putRecords(noRecords);
  putTherapist('therapist-1' as TherapistId);
  forgetSteps();
});

const asText = (records: Records) =>
  JSON.stringify(Object.values(records).map((table) => [...table.values()].sort(byId)));
const byId = (a: { id: string }, b: { id: string }) => a.id.localeCompare(b.id);

const startVisit = () => {
  const dice = new Dice(1);
  const client = dispatch(randomCommand(dice, noRecords));
  if (!client.ok) throw new Error(client.why);
  const session = dispatch({ type: 'start-session', clientId: client.id as never });
  if (!session.ok) throw new Error(session.why);
  return session.id as never;
};

describe('what is on the screen', () => {
  it('is what the disk holds once it says saved, whatever was done and undone', async () => {
    await fc.assert(
      fc.asyncProperty(seed, async (s) => {
        putRecords(noRecords);
        disk.records = noRecords;
        forgetSteps();
        const dice = new Dice(s);
        for (let n = 0; n < 80; n++) {
          clock += 5000;
          const what = dice.roll(6);
          if (what === 0) undo();
          else if (what === 1) redo();
          else dispatch(randomCommand(dice, recordsNow()));
          if (dice.roll(4) === 0) await Promise.resolve();
        }
        await flushSaves();
        expect(useSaving.getState().state).toBe('saved');
        expect(asText(disk.records)).toBe(asText(recordsNow()));
      }),
      { numRuns: 40 },
    );
  });

  it('goes back to where it was when all is undone, and forward again', () => {
    const sessionId = startVisit();
    const start = asText(recordsNow());
    const dice = new Dice(42);
    for (let n = 0; n < 300; n++) {
      clock += 5000;
      const command = randomCommand(dice, recordsNow());
      if (!['sign-session', 'discard-session', 'start-session', 'add-client'].includes(command.type))
        dispatch(command);
    }
    const end = asText(recordsNow());
    expect(recordsNow().session.get(sessionId)).toBeDefined();
    let steps = 0;
    while (undo()) steps++;
    expect(asText(recordsNow())).toBe(start);
    while (redo()) steps--;
    expect(steps).toBe(0);
    expect(asText(recordsNow())).toBe(end);
  });
});

describe('saving', () => {
  it.each(Array.from({ length: 12 }, (_, n) => n))(
    'loses no change that comes while an earlier save is ending: %i steps after it began',
    async (steps) => {
      startVisit();
      for (let n = 0; n < steps; n++) await Promise.resolve();
      startVisit();
      await flushSaves();
      expect(useSaving.getState().state).toBe('saved');
      expect(asText(disk.records)).toBe(asText(recordsNow()));
    },
  );

  it('says not saved and why, keeps the change, and saves it when the disk answers again', async () => {
    disk.broken = true;
    startVisit();
    await expect(flushSaves()).rejects.toThrow('The disk is full');
    expect(useSaving.getState()).toMatchObject({ state: 'not-saved' });
    disk.broken = false;
    for (const retry of disk.retries) retry();
    await flushSaves();
    expect(useSaving.getState().state).toBe('saved');
    expect(asText(disk.records)).toBe(asText(recordsNow()));
  });

  it('writes what was typed during a save in one go', async () => {
    const sessionId = startVisit();
    await flushSaves();
    const before = disk.writes;
    for (const letters of ['N', 'Ne', 'Nec', 'Neck'])
      dispatch({ type: 'edit-session', sessionId, notes: { reason: letters } });
    await flushSaves();
    expect(disk.writes - before).toBeLessThanOrEqual(2);
    expect([...disk.records.session.values()][0]?.reason).toBe('Neck');
  });
});

describe('undo', () => {
  it('takes back a typed phrase as one step, and says what it was', () => {
    const sessionId = startVisit();
    for (const letters of ['N', 'Ne', 'Nec', 'Neck']) {
      clock += 200;
      dispatch({ type: 'edit-session', sessionId, notes: { reason: letters } });
    }
    expect(undo()).toBe('reason for the visit');
    expect(recordsNow().session.get(sessionId)?.reason).toBe('');
    expect(undo()).toBeNull();
  });

  it('takes back words typed into the plan as one step, and a choice beside them as another', () => {
    const sessionId = startVisit();
    const plan = () => {
      const session = recordsNow().session.get(sessionId);
      if (!session) throw new Error('The session is gone.');
      return session.plan;
    };
    for (const aim of ['W', 'Wa', 'Wal', 'Walk']) {
      clock += 200;
      dispatch({ type: 'edit-session', sessionId, notes: { plan: { ...plan(), aim } } });
    }
    dispatch({ type: 'edit-session', sessionId, notes: { plan: { ...plan(), nextInWeeks: 2 } } });
    expect(undo()).toBe('plan');
    expect(plan()).toMatchObject({ aim: 'Walk', nextInWeeks: null });
    expect(undo()).toBe('plan');
    expect(plan().aim).toBe('');
    expect(undo()).toBeNull();
  });

  it('does not reach behind a signature', () => {
    const sessionId = startVisit();
    dispatch({ type: 'edit-session', sessionId, notes: { reason: 'Neck' } });
    expect(dispatch({ type: 'sign-session', sessionId, hash: 'a'.repeat(64) })).toMatchObject({ ok: true });
    expect(undo()).toBeNull();
    expect(recordsNow().session.get(sessionId)?.signature).not.toBeNull();
    expect(dispatch({ type: 'edit-session', sessionId, notes: { reason: 'x' } })).toMatchObject({
      ok: false,
    });
  });

  it('starts the same from records that were read again', () => {
    startVisit();
    const all = Object.values(recordsNow()).flatMap((t) => [...t.values()]);
    expect(asText(recordsFrom(noRecords, all as never))).toBe(asText(recordsNow()));
  });
});
