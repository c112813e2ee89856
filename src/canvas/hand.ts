import { stateOf } from './tools/state-of';
import type { Contact, MapPort, Step, ToolState } from './tools/tool';

/**
 * A fingertip or thumb leaves 8-12 mm on the glass (about 40-65 CSS px on a tablet), a palm's heel
 * twice that or more. Devices differ in what they report, so the line is drawn well above a thumb.
 */
const palmPx = 80;

/** Contacts in, tool states out; keeps palms, and fingers beside a pen, from marking anything. */
export class Hand {
  private readonly map: MapPort;
  private state: ToolState;
  private readonly down = new Map<number, Contact['kind']>();

  constructor(map: Omit<MapPort, 'go'>) {
    this.map = { ...map, go: (step) => this.follow(step) };
    this.state = stateOf(this.map, { to: 'idle' });
  }

  private follow(step: Step | null): void {
    if (step) this.state = stateOf(this.map, step);
  }

  /** Whether this contact is listened to from now on. */
  press(contact: Contact): boolean {
    const penDown = [...this.down.values()].includes('pen');
    // Who writes rests the hand: that takes nothing from the pen.
    if (contact.kind === 'touch' && penDown) return false;
    if (contact.size > palmPx) {
      this.spoil();
      return false;
    }
    if (contact.kind === 'pen' && !penDown) this.forgetAll();
    this.down.set(contact.id, contact.kind);
    this.follow(this.state.down(contact));
    return true;
  }

  move(contact: Contact): void {
    if (!this.down.has(contact.id)) return;
    if (contact.size > palmPx && this.state.marks) this.spoil();
    else this.follow(this.state.move(contact));
  }

  lift(contact: Contact): void {
    if (!this.down.delete(contact.id)) return;
    this.follow(this.state.up(contact));
  }

  lose(id: number): void {
    if (this.down.delete(id)) this.forgetAll();
  }

  /** A palm came down: what was about to be marked is not. Contacts on the glass no longer count. */
  private spoil(): void {
    if (this.state.marks) this.forgetAll();
  }

  private forgetAll(): void {
    this.state.cancel();
    this.down.clear();
    this.follow({ to: 'idle' });
  }
}
