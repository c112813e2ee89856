import fc from 'fast-check';
import type { CalendarDay } from '../src/domain/calendar-day';
import { firstFactors, firstTechniques } from '../src/domain/choices';
import type { Client } from '../src/domain/client';
import { someCard } from '../src/domain/client.fixture';
import type { Command, SessionNotes } from '../src/domain/commands/command';
import { factorLevelSchema } from '../src/domain/factors';
import { type ClientId, knotFoundedBy } from '../src/domain/ids';
import { bodyPoint } from '../src/domain/place';
import type { Records } from '../src/domain/records';
import { nothingAsked } from '../src/domain/red-flags';
import { noPlan, type Session } from '../src/domain/session';
import { sheetIds } from '../src/domain/sheets';
import type { WorkedArea } from '../src/domain/treatment';
import { oval } from '../src/state/sample/oval';

/** Draws the same choices from the same seed, as many as are asked for. */
export class Dice {
  private state: number;
  constructor(seed: number) {
    this.state = seed >>> 0 || 1;
  }
  /** A whole number from 0 to `below - 1`. */
  roll(below: number): number {
    this.state ^= this.state << 13;
    this.state ^= this.state >>> 17;
    this.state ^= this.state << 5;
    return (this.state >>> 0) % below;
  }
  pick<T>(list: readonly T[]): T {
    const chosen = list[this.roll(list.length)];
    if (chosen === undefined) throw new RangeError('Nothing to pick from.');
    return chosen;
  }
}

const muscles = ['trapezius-upper', 'infraspinatus', 'gluteus-medius', 'gastrocnemius'];
const sides = ['left', 'right'] as const;

const notes = (dice: Dice): Partial<SessionNotes> =>
  dice.pick<Partial<SessionNotes>>([
    { reason: dice.pick(['', 'Neck ache', 'Back again']), painNow: dice.pick([null, 0, 5, 10]) },
    { factors: [{ ...dice.pick(firstFactors), level: dice.pick(factorLevelSchema.options) }] },
    { plan: { ...noPlan, nextInWeeks: 1 + dice.roll(6) } },
    { redFlags: { ...nothingAsked, flags: [{ flag: 'severe', present: dice.roll(2) === 0 }] } },
  ]);

const worked = (dice: Dice): WorkedArea => ({
  outline: oval(dice.pick(sheetIds), [dice.roll(300) - 150, dice.roll(1600)], [30, 50], dice.roll(90)),
  muscles: [{ muscle: dice.pick(muscles), side: dice.pick(sides) }],
});

function onSession(dice: Dice, s: Session): Command {
  const sessionId = s.id;
  const place = {
    muscle: dice.pick(muscles),
    side: dice.pick(sides),
    at: bodyPoint(dice.pick(sheetIds), dice.roll(300) - 150, dice.roll(1600)),
    scale: 0.5 + dice.roll(20) / 10,
  };
  const finding = s.findings.length > 0 ? dice.pick(s.findings) : null;
  const treatment = s.treatments.length > 0 ? dice.pick(s.treatments) : null;
  const check = { muscle: place.muscle, side: place.side, knot: null };
  const choices: (() => Command | null)[] = [
    () => ({ type: 'add-finding', sessionId, ...place }),
    () => ({ type: 'check-clear', sessionId, checks: [check, { ...check, muscle: dice.pick(muscles) }] }),
    () => ({ type: 'uncheck-clear', sessionId, check }),
    () => ({ type: 'edit-session', sessionId, notes: notes(dice) }),
    () => (dice.roll(20) === 0 ? { type: 'discard-session', sessionId } : null),
    () => (dice.roll(20) === 0 ? { type: 'sign-session', sessionId, hash: 'a'.repeat(64) } : null),
    () => finding && { type: 'move-finding', sessionId, findingId: finding.id, ...place },
    () =>
      finding && {
        type: 'edit-finding',
        sessionId,
        findingId: finding.id,
        finding: { tenderness: dice.roll(5), pain: dice.roll(11), note: dice.pick(['', 'sore']) },
      },
    () => finding && { type: 'remove-finding', sessionId, findingId: finding.id },
    () =>
      finding && {
        type: 'set-referral',
        sessionId,
        findingId: finding.id,
        referral: dice.pick([null, { source: 'usual', regions: [{ region: 'temple', side: 'left' }] }]),
      },
    () =>
      finding && {
        type: 'add-treatment',
        sessionId,
        on: dice.roll(3) === 0 ? { area: worked(dice) } : { finding: finding.id },
        hold: dice.roll(2) === 0,
        treatment: {
          technique: dice.pick(firstTechniques),
          pressure: 1 + dice.roll(5),
          response: 'productive',
          holdSeconds: dice.roll(90),
          release: 'partly',
          painAfter: dice.roll(11),
        },
      },
    () =>
      treatment && {
        type: 'edit-treatment',
        sessionId,
        treatmentId: treatment.id,
        treatment: { pressure: 1 + dice.roll(5) },
      },
    () => treatment && { type: 'start-hold', sessionId, treatmentId: treatment.id },
    () => ({ type: 'stop-hold', sessionId }),
    () => ({ type: 'add-addendum', sessionId, reason: 'Left out', words: 'Ice was used' }),
    () => treatment && { type: 'remove-treatment', sessionId, treatmentId: treatment.id },
    () =>
      finding && {
        type: 'link-finding',
        sessionId,
        findingId: finding.id,
        knotId: knotFoundedBy(finding.id),
        linkedBy: 'manual',
      },
  ];
  return dice.pick(choices)() ?? { type: 'edit-session', sessionId, notes: notes(dice) };
}

function onLife(dice: Dice, { id: clientId, lifeEvents }: Client): Command {
  const event = {
    day: dice.pick(['2026-01-04', '2025-06-30', '2026-02-28'] as CalendarDay[]),
    about: dice.roll(2) === 0,
    words: dice.pick(['Moved house', 'New job', 'Fall']),
  };
  const told = lifeEvents.length > 0 ? dice.pick(lifeEvents).id : null;
  const choice = dice.roll(3);
  if (told && choice === 0) return { type: 'remove-life-event', clientId, eventId: told };
  if (told && choice === 1) return { type: 'edit-life-event', clientId, eventId: told, event };
  return { type: 'add-life-event', clientId, event };
}

/** One command that makes sense, or nearly, on these records. */
export function randomCommand(dice: Dice, records: Records): Command {
  const clients = [...records.client.keys()] as ClientId[];
  const sessions = [...records.session.values()];
  const kind = dice.roll(40);
  const day = '2026-01-04' as CalendarDay;
  if (clients.length === 0 || (kind === 0 && clients.length < 4))
    return {
      type: 'add-client',
      client: someCard,
      consents: [{ to: 'treatment', givenOn: day }],
    };
  if (kind === 4 || kind === 5) return onLife(dice, dice.pick([...records.client.values()]));
  if (sessions.length === 0 || kind < 3) return { type: 'start-session', clientId: dice.pick(clients) };
  const drafts = sessions.filter((s) => s.signature === null);
  const mostlyDrafts = drafts.length > 0 && dice.roll(10) > 0 ? drafts : sessions;
  return onSession(dice, dice.pick(mostlyDrafts));
}

export const seed = fc.integer({ min: 1, max: 2 ** 31 - 1 });
