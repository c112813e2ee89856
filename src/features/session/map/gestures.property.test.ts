import fc from 'fast-check';
import { beforeEach, expect, it } from 'vitest';
import { plugFakePorts } from '../../../../tests/fake-ports';
import { Dice, randomCommand, seed } from '../../../../tests/random-commands';
import { recurrence } from '../../../analysis/recurrence';
import { asDrawn } from '../../../anatomy/body/warp';
import { sheets } from '../../../anatomy/sheets';
import type { BodyMapProps } from '../../../canvas/body-map-props';
import { Hand } from '../../../canvas/hand';
import { mapPort } from '../../../canvas/map-port';
import type { MapView } from '../../../canvas/map-view';
import type { Overlay, Trace } from '../../../canvas/overlay';
import type { Contact } from '../../../canvas/tools/tool';
import { clampViewport, closedIn, fitViewport, frameOf, stagePoint } from '../../../canvas/viewport';
import { firstTechniques } from '../../../domain/choices';
import type { Command } from '../../../domain/commands/command';
import type { SessionId, TherapistId } from '../../../domain/ids';
import { type AnyRecord, noRecords } from '../../../domain/records';
import type { Session } from '../../../domain/session';
import type { Looking } from '../../../parts/looking';
import { findingMarks } from '../../../picture/session-marks';
import { dispatch, putRecords, putTherapist, recordsNow, redo, undo } from '../../../state/records';
import { forgetSteps } from '../../../state/undo';
import { type Selection, selectedFinding, type Tool, visit } from '../selection';
import { mapAnswers } from './map-answers';

const stage = { width: 760, height: 700 };
const insets = { top: 8, right: 0, bottom: 8, left: 0 };
const tools: readonly Tool[] = ['mark', 'mark', 'refer', 'refer', 'refer', 'clear', 'work'];
/** These begin anew what can be undone. */
const forGood = new Set<Command['type']>([
  'add-client',
  'start-session',
  'sign-session',
  'discard-session',
  'add-addendum',
]);

/** The session's map with all but its pixels: hand, port and answers are the app's own. */
class Table {
  private looking: Looking = { sheet: 'back-superficial', half: null };
  private viewport = fitViewport(this.frame());
  private selection: Selection = visit;
  private tool: Tool = 'mark';
  private timers: { readonly at: number; readonly call: () => void }[] = [];
  private now = 0;
  /** What a gesture is showing: nothing once no finger is down. */
  readonly shown: { aim: unknown; trace: Trace | null } = { aim: null, trace: null };
  private readonly glass = new Map<number, Contact>();
  private readonly hand: Hand;

  constructor(private readonly sessionId: SessionId) {
    const overlay = {
      aimAt: (aim: unknown) => {
        this.shown.aim = aim;
      },
      show: (trace: Trace | null) => {
        this.shown.trace = trace;
      },
    };
    this.hand = new Hand(mapPort(this.view(), overlay as unknown as Overlay));
  }

  private frame() {
    return frameOf(sheets[this.looking.sheet], stage, insets, { half: this.looking.half });
  }

  private session(): Session {
    const session = recordsNow().session.get(this.sessionId);
    if (!session) throw new Error('The session is gone.');
    return session;
  }

  private marks() {
    const session = this.session();
    return findingMarks(session, recurrence([session], []), null);
  }

  private data(): BodyMapProps {
    const session = this.session();
    const finding = selectedFinding(this.selection, session.findings);
    const answers = mapAnswers({
      ...{ session, ghosts: [], finding, usual: [], tool: this.tool, looking: this.looking },
      workWith: firstTechniques[1] ?? null,
      setTool: (tool) => {
        this.tool = tool;
      },
      select: (selection) => {
        this.selection = selection;
      },
      onProblem: () => undefined,
      say: () => undefined,
      comeNearer: (closer) => {
        if (!closer) return;
        this.looking = closer.looking;
        const whole = fitViewport(this.frame());
        const { closeIn } = closer;
        this.viewport = closeIn ? closedIn(whole, this.frame(), closeIn.at, closeIn.scale) : whole;
      },
    });
    return {
      ...answers,
      ...{ sheet: sheets[this.looking.sheet], warp: asDrawn, look: 'light', label: '', zones: [] },
      ...{ marks: this.marks(), tool: this.tool, selectedId: finding?.id ?? null },
      pictureUrl: () => '',
      describe: () => '',
      after: (milliseconds, call) => this.timers.push({ at: this.now + milliseconds, call }),
    };
  }

  private view(): MapView {
    const table = this;
    const view = {
      get data() {
        return table.data();
      },
      get viewport() {
        return table.viewport;
      },
      get bounds() {
        return table.frame();
      },
      get marksHere() {
        return table.marks();
      },
      show: (viewport: typeof table.viewport) => {
        table.viewport = clampViewport(viewport, table.frame());
      },
      rest: () => undefined,
      carry: () => undefined,
    };
    return view as unknown as MapView;
  }

  wait(milliseconds: number): void {
    this.now += milliseconds;
    const due = this.timers.filter(({ at }) => at <= this.now);
    this.timers = this.timers.filter(({ at }) => at > this.now);
    for (const { call } of due) call();
  }

  /** Anything a hand can do with the glass, likely or not. */
  gesture(dice: Dice): void {
    const [known] = this.glass.values();
    const choice = dice.roll(13);
    if (choice === 0) this.choose(dice, dice.pick(tools));
    else if (choice === 1) this.wait(dice.pick([20, 250]));
    else if (choice < 5 || !known) this.press(dice);
    else if (choice < 9) this.move(dice, dice.pick([...this.glass.values()]));
    else if (choice === 9) this.lose(known);
    else if (choice === 10) this.goRound(dice, known);
    else this.lift(known);
  }

  /** As the thumb bar: a zone is drawn of a finding that is selected. */
  private choose(dice: Dice, tool: Tool): void {
    this.tool = tool;
    const last = this.session().findings.at(-1);
    if (tool === 'refer' && last) {
      this.selection = { what: 'finding', id: last.id };
      this.liftAll();
      const finger = this.finger(dice);
      this.goRound(dice, finger);
      this.lift(finger);
    } else if (tool === 'mark') {
      // As a therapist marks: a tap comes nearer, the next places.
      this.liftAll();
      this.lift(this.finger(dice));
      this.lift(this.finger(dice));
    }
  }

  private finger(dice: Dice): Contact {
    const at = stagePoint(230 + dice.roll(300), 20 + dice.roll(660));
    const contact: Contact = { id: 7 + this.glass.size, kind: 'touch', at, size: 60 };
    this.glass.set(contact.id, contact);
    this.hand.press(contact);
    return contact;
  }

  private press(dice: Dice): void {
    const kind = dice.pick(['touch', 'touch', 'touch', 'pen', 'mouse'] as const);
    const size = kind === 'touch' ? dice.pick([50, 60, 60, 160]) : 1;
    const at = stagePoint(230 + dice.roll(300), 20 + dice.roll(660));
    const contact: Contact = { id: dice.roll(3), kind, at, size };
    if (this.glass.has(contact.id)) return;
    this.glass.set(contact.id, contact);
    this.hand.press(contact);
  }

  private move(dice: Dice, contact: Contact): void {
    const far = dice.pick([4, 40, 120]);
    const { x, y } = contact.at;
    const at = stagePoint(x + dice.roll(2 * far) - far, y + dice.roll(2 * far) - far);
    const moved = { ...contact, at, size: dice.roll(30) === 0 ? 160 : contact.size };
    this.glass.set(contact.id, moved);
    this.hand.move(moved);
  }

  /** A loop, as one draws round a place. */
  private goRound(dice: Dice, contact: Contact): void {
    const r = 20 + dice.roll(60);
    const { x, y } = contact.at;
    for (let i = 1; i <= 12; i++) {
      const turn = (i / 12) * 2 * Math.PI;
      const at = stagePoint(x - r + r * Math.cos(turn), y + r * Math.sin(turn));
      const moved = { ...contact, at };
      this.glass.set(contact.id, moved);
      this.hand.move(moved);
    }
  }

  private lift(contact: Contact): void {
    this.glass.delete(contact.id);
    this.hand.lift(contact);
  }

  private lose(contact: Contact): void {
    this.glass.delete(contact.id);
    this.hand.lose(contact.id);
  }

  liftAll(): void {
    for (const contact of [...this.glass.values()]) this.lift(contact);
    this.wait(1000);
  }

  /** Any other change to this session, from the sheets beside the map. */
  command(dice: Dice): void {
    const session = this.session();
    const command = randomCommand(dice, {
      ...noRecords,
      client: recordsNow().client,
      session: new Map([[session.id, session]]),
    });
    if (!forGood.has(command.type)) dispatch(command);
  }
}

beforeEach(async () => {
  await plugFakePorts(1_770_000_000_000);
  putTherapist('therapist-1' as TherapistId);
});

function begin(dice: Dice): SessionId {
  putRecords(noRecords);
  const client = dispatch(randomCommand(dice, noRecords));
  if (!client.ok) throw new Error(client.why);
  const session = dispatch({ type: 'start-session', clientId: client.id as never });
  if (!session.ok) throw new Error(session.why);
  forgetSteps();
  return session.id as SessionId;
}

const byId = (a: AnyRecord, b: AnyRecord): number => a.id.localeCompare(b.id);
/** A table has no order: a row that was taken out and put back stands last. */
const asText = (): string =>
  JSON.stringify(Object.values(recordsNow()).map((table) => [...table.values()].sort(byId)));
const told = { findings: 0, clears: 0, areas: 0, zones: 0 };

function count({ findings, clears, treatments }: Session): void {
  told.findings += findings.length;
  told.clears += clears.length;
  told.areas += treatments.filter(({ area }) => area).length;
  told.zones += findings.filter(({ referral }) => referral?.source === 'drawn').length;
}

it('whatever hands do on the glass and beside it, undoing all leads back to the start and redoing all to the end', () => {
  fc.assert(
    fc.property(seed, (s) => {
      const dice = new Dice(s);
      const id = begin(dice);
      const start = asText();
      const table = new Table(id);
      for (let i = 0; i < 120; i++) {
        if (dice.roll(12) === 0) table.command(dice);
        else if (dice.roll(30) === 0) undo();
        else table.gesture(dice);
      }
      table.liftAll();
      expect(table.shown).toEqual({ aim: null, trace: null });
      const session = recordsNow().session.get(id);
      if (session) count(session);
      const end = asText();
      let steps = 0;
      while (undo() !== null) steps++;
      expect(asText()).toBe(start);
      for (; steps > 0; steps--) redo();
      expect(asText()).toBe(end);
    }),
    { numRuns: 150 },
  );
  // The gestures did reach the record, each kind of them.
  for (const [what, many] of Object.entries(told)) expect(many, what).toBeGreaterThan(10);
});
