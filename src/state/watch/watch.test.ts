import { beforeAll, beforeEach, expect, it } from 'vitest';
import { plugFakePorts } from '../../../tests/fake-ports';
import { Dice, randomCommand } from '../../../tests/random-commands';
import { recordsFrom } from '../../domain/diff';
import type { FindingId, SessionId, TherapistId } from '../../domain/ids';
import { defaultPractice } from '../../domain/practice';
import { noRecords } from '../../domain/records';
// Loaded here, so that a lock does not wait for it.
import '../let-in';
import { useLock } from '../lock';
import { dispatch, type Outcome, putRecords, putTherapist, recordsNow } from '../records';
import { inSight, lift, outOfSight, seeSession, startWatching, used, useWatch } from './watch';

/** A clock that the test turns, and what was arranged for later. */
class Clock {
  now = 1_770_000_000_000;
  later: { at: number; call: () => void }[] = [];

  async turn(minutes: number): Promise<void> {
    const end = this.now + minutes * 60_000;
    for (;;) {
      const [next] = this.later.filter(({ at }) => at <= end).sort((a, b) => a.at - b.at);
      if (!next) break;
      this.later.splice(this.later.indexOf(next), 1);
      this.now = Math.max(this.now, next.at);
      next.call();
      await settled();
    }
    this.now = end;
  }
}

/** Lets what is under way come to its end. */
const settled = () => new Promise((done) => setTimeout(done, 5));

// Loaded when they are first wanted, which may take longer than what is under way.
beforeAll(() => Promise.all([import('../let-in'), import('../audited')]).then(() => undefined));

let clock: Clock;
let left: number;
let full: boolean;
let writes: number;

beforeEach(async () => {
  clock = new Clock();
  [left, full, writes] = [0, false, 0];
  await plugFakePorts(
    0,
    {
      now: () => clock.now,
      after: (milliseconds, call) => clock.later.push({ at: clock.now + milliseconds, call }),
      leave: () => left++,
    },
    {
      write: async () => {
        if (full) throw new Error('The storage is full.');
        writes++;
      },
    },
  );
  useLock.setState({ phase: 'open' });
  putRecords(recordsFrom(noRecords, [defaultPractice]));
  putTherapist('therapist-1' as TherapistId);
  seeSession(null);
  startWatching();
  await settled();
});

const cover = () => useWatch.getState().cover;

function done(outcome: Outcome) {
  if (!outcome.ok) throw new Error(outcome.why);
  return outcome;
}

/** A draft in sight. */
function inTreatment(): SessionId {
  const client = done(dispatch(randomCommand(new Dice(1), noRecords)));
  const session = done(dispatch({ type: 'start-session', clientId: client.id as never }));
  seeSession(session.id);
  return session.id as SessionId;
}

it('in treatment veils after two minutes, is lifted by a tap, and locks after thirty', async () => {
  inTreatment();
  await clock.turn(1.9);
  expect(cover()).toBe('none');
  await clock.turn(0.2);
  expect(cover()).toBe('veil');
  used();
  await clock.turn(1);
  expect(cover()).toBe('veil');
  lift();
  expect(cover()).toBe('none');
  await clock.turn(29.9);
  expect([cover(), left]).toEqual(['veil', 0]);
  await clock.turn(0.2);
  expect(left).toBe(1);
  expect(useLock.getState().phase).toBe('starting');
});

it('elsewhere locks after five minutes without use, and not while there is some', async () => {
  for (let n = 0; n < 10; n++) {
    await clock.turn(4);
    used();
  }
  expect([cover(), left]).toEqual(['none', 0]);
  await clock.turn(5.1);
  expect(left).toBe(1);
});

it('keeps to the times of the practice', async () => {
  const times = {
    ...defaultPractice.times,
    veilMinutes: 5,
    lockInTreatmentMinutes: 10,
    lockElsewhereMinutes: 2,
  };
  putRecords(recordsFrom(recordsNow(), [{ ...defaultPractice, times }]));
  await clock.turn(2.1);
  // The look which was arranged for the time before is the one that finds the new time over.
  await clock.turn(3);
  expect(left).toBe(1);
});

it('takes a hold that is being timed for use', async () => {
  const sessionId = inTreatment();
  const at = { sheet: 'back-superficial', u: 61, v: 1402 } as never;
  const muscle = 'trapezius-upper' as never;
  const finding = done(dispatch({ type: 'add-finding', sessionId, muscle, side: 'left', at, scale: 1 }));
  const on = { finding: finding.id as FindingId };
  const technique = defaultPractice.techniques[0];
  const treatment = {
    technique,
    pressure: 3,
    response: null,
    holdSeconds: null,
    release: null,
    painAfter: null,
  };
  done(dispatch({ type: 'add-treatment', sessionId, on, treatment: treatment as never, hold: true }));
  await clock.turn(40);
  expect([cover(), left]).toEqual(['none', 0]);
  dispatch({ type: 'stop-hold', sessionId });
  used();
  await clock.turn(2.1);
  expect(cover()).toBe('veil');
});

it('covers the screen at once when it goes out of sight, saves, and locks after three minutes', async () => {
  inTreatment();
  outOfSight();
  expect(cover()).toBe('blank');
  await settled();
  expect(writes).toBeGreaterThan(0);
  await clock.turn(1);
  inSight();
  expect(cover()).toBe('none');
  outOfSight();
  await clock.turn(3.1);
  expect(left).toBe(1);
});

it('is locked on coming back when its timers slept with the tablet', async () => {
  outOfSight();
  clock.now += 10 * 60_000;
  inSight();
  expect(cover()).not.toBe('none');
  await settled();
  expect(left).toBe(1);
});

it('keeps an unsaved change behind the veil, and locks once it is saved', async () => {
  inTreatment();
  full = true;
  await settled();
  dispatch({ type: 'edit-practice', practice: { ...defaultPractice, name: 'Willowbank' } });
  await clock.turn(30.1);
  expect(useWatch.getState()).toMatchObject({ cover: 'veil', unsaved: true });
  lift();
  await settled();
  expect(useWatch.getState()).toMatchObject({ cover: 'veil', unsaved: true });
  expect(left).toBe(0);
  full = false;
  await clock.turn(0.2);
  expect(left).toBe(1);
});
