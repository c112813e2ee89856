import { bodyPoint } from '../../src/domain/place';
import type { SheetId } from '../../src/domain/sheets';
import { onScreen } from '../body';
import type { Engine, Spot } from './engine';
import {
  catchDownloads,
  caughtFile,
  hasInk,
  inPage,
  isKept,
  isPainted,
  listenForTrouble,
  look,
  type Query,
  type Seen,
  troubleSoFar,
  wordsOnScreen,
} from './in-page';

type Name = string | RegExp;
export interface Target {
  readonly role: string;
  readonly name: Name;
  readonly within?: { readonly role: string; readonly name: Name };
}

const patienceMs = 30_000;
const pollMs = 60;

export const button = (name: Name): Target => ({ role: 'button', name });
export const link = (name: Name): Target => ({ role: 'link', name });
export const heading = (name: Name): Target => ({ role: 'heading', name });
export const field = (name: Name, group?: Name): Target => ({
  role: 'textbox',
  name,
  ...(group && { within: { role: 'group', name: group } }),
});
export const chip = (group: Name, name: Name): Target => ({
  role: 'radio',
  name,
  within: { role: 'radiogroup', name: group },
});

/** Uses the app as a therapist does, in any engine: taps and typing, by the names on the screen. */
export class Therapist {
  constructor(private readonly engine: Engine) {}

  async open(url: string): Promise<void> {
    await this.engine.open(url);
    await this.engine.run(inPage(listenForTrouble));
  }

  async reload(): Promise<void> {
    await this.engine.reload();
    await this.engine.run(inPage(listenForTrouble));
  }

  async tap(target: Target): Promise<void> {
    const { x, y, width, height } = await this.atRest(target);
    await this.engine.tapAt({ x: x + width / 2, y: y + height / 2 });
  }

  /** Marks a place of the body, in millimetres: one tap on the whole figure comes nearer, one places. */
  async placeOn(sheet: SheetId, u: number, v: number): Promise<void> {
    const map = await this.atRest({ role: 'img', name: /^Body map/ });
    await this.engine.tapAt(onScreen(map, sheet, [u, v]));
    await this.read(/tap the place again/);
    await this.engine.tapAt(onScreen(map, sheet, [u, v], { near: bodyPoint(sheet, u, v) }));
  }

  /** Waits until the figure is painted at these places of the body. */
  async seePainted(sheet: SheetId, places: readonly (readonly [u: number, v: number])[]): Promise<void> {
    const map = await this.atRest({ role: 'img', name: /^Body map/ });
    const spots = places.map((place) => onScreen(map, sheet, place));
    await until('for the whole figure', () => this.engine.run(inPage(isPainted, spots)));
  }

  async write(target: Target, text: string): Promise<void> {
    await this.tap(target);
    await this.engine.type(text);
  }

  /** Waits until it is there. */
  see = (target: Target) => until(`to see ${said(target)}`, () => this.look(target));

  /** Waits until something is drawn on a canvas. */
  seeInk = (target: Target) =>
    until(`for ink on ${said(target)}`, () => this.engine.run(inPage(hasInk, word(target))));

  /** Waits until it can be read anywhere on the screen. */
  read = (words: RegExp) =>
    until(`to read ${words}`, async () => words.test(String(await this.engine.run(inPage(wordsOnScreen)))));

  /** Waits until the app would start without a network. */
  kept = () => until('the app to be kept on the device', () => this.engine.run(inPage(isKept)));

  /** The bytes of the file that a tap hands to the browser. */
  async fileOf(target: Target): Promise<Uint8Array> {
    await this.engine.run(inPage(catchDownloads));
    await this.tap(target);
    const base64 = await until('for the file', () => this.engine.run(inPage(caughtFile)));
    return Buffer.from(String(base64), 'base64');
  }

  /** What the page was forbidden, and errors nobody caught, since it was opened or reloaded. */
  trouble = async () => (await this.engine.run(inPage(troubleSoFar))) as string[];

  /** A thing that moved between two looks is not tapped yet. */
  private async atRest(target: Target): Promise<Seen> {
    let before: Seen | null = null;
    return until(`to tap ${said(target)}`, async () => {
      const now = await this.look(target);
      const still = now?.ready && before && near(now, before) ? now : null;
      before = now;
      return still;
    });
  }

  private look = async ({ role, name, within }: Target) => {
    const query: Query = { ...word({ role, name }), ...(within && { within: word(within) }) };
    return (await this.engine.run(inPage(look, query))) as Seen | null;
  };
}

const near = (a: Spot, b: Spot) => Math.hypot(a.x - b.x, a.y - b.y) < 1;
const source = (name: Name) =>
  typeof name === 'string' ? `^${name.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')}$` : name.source;
const word = ({ role, name }: Target) => ({ role, name: source(name) });
const said = ({ role, name, within }: Target) =>
  `the ${role} ${name}${within ? ` of ${within.role} ${within.name}` : ''}`;

/** Asks again and again until the answer is something. */
async function until<T>(what: string, ask: () => Promise<T | null>): Promise<T> {
  const end = performance.now() + patienceMs;
  while (performance.now() < end) {
    const answer = await ask();
    if (answer) return answer;
    await new Promise((next) => setTimeout(next, pollMs));
  }
  throw new Error(`Waited ${patienceMs / 1000} s ${what}.`);
}
