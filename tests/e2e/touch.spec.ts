import { type CDPSession, expect, type Page, chromium as playwright, test } from '@playwright/test';
import { chromium } from '../chromium';
import { serve } from '../serve';
import { Therapist } from '../therapist';

/** A tablet's CSS px is 0.19 mm of glass. */
const pxPerMm = 1 / 0.19;
/** What touches the glass, in millimetres from its middle to its edge. */
const finger = [5, 6] as const;
const thumb = [6, 7] as const;
const palm = [15, 25] as const;

interface Point {
  readonly x: number;
  readonly y: number;
}
interface Contact extends Point {
  readonly id?: number;
  readonly size?: readonly [number, number];
}

/** Hands on the glass, through the browser's own input: each contact of its real size. */
class Hands {
  constructor(private readonly cdp: CDPSession) {}

  private touch(type: 'touchStart' | 'touchMove' | 'touchEnd', contacts: readonly Contact[]) {
    return this.cdp.send('Input.dispatchTouchEvent', {
      type,
      touchPoints: contacts.map(({ x, y, id = 1, size = finger }) => ({
        ...{ x, y, id, force: 0.5 },
        ...{ radiusX: size[0] * pxPerMm, radiusY: size[1] * pxPerMm },
      })),
    });
  }
  /** All that are on the glass from now on; the last one has just come down. */
  down = (...contacts: Contact[]) => this.touch('touchStart', contacts);
  move = (...contacts: Contact[]) => this.touch('touchMove', contacts);
  /** Lifts these; all that are on the glass when none is named. */
  up = (...lifted: Contact[]) => this.touch('touchEnd', lifted);

  // Sent without waiting in between: on a busy machine a pause would make a tap or a drag a held press.
  async tap(at: Contact): Promise<void> {
    await Promise.all([this.down(at), this.up()]);
  }

  async drag(from: Contact, to: Point, steps = 8): Promise<void> {
    const moves = between(from, to, steps).map((at) => ({ ...from, ...at }));
    await Promise.all([this.down(from), ...moves.map((at) => this.move(at))]);
  }

  pen(type: 'mousePressed' | 'mouseMoved' | 'mouseReleased', at: Point) {
    const held = type === 'mouseReleased' ? 0 : 1;
    return this.cdp.send('Input.dispatchMouseEvent', {
      ...{ type, x: at.x, y: at.y, button: 'left', buttons: held },
      ...{ clickCount: 1, pointerType: 'pen', force: 0.5 },
    });
  }
}

const between = (from: Point, to: Point, steps: number): Point[] =>
  Array.from({ length: steps }, (_, i) => ({
    x: from.x + ((to.x - from.x) * (i + 1)) / steps,
    y: from.y + ((to.y - from.y) * (i + 1)) / steps,
  }));
const beside = ({ x, y }: Point, dx: number, dy: number): Point => ({ x: x + dx, y: y + dy });

/** Longer than a press is held before the loupe opens. */
const heldMs = 320;
const back = 'back-superficial';
/** Well inside latissimus dorsi of the left. */
const loin = [100, 1150] as const;

interface Room {
  readonly me: Therapist;
  readonly page: Page;
  readonly hands: Hands;
  /** How many findings the session has. */
  readonly findings: (count: number) => Promise<void>;
  /** The map has come nearer round the loin. */
  readonly nearer: () => Promise<void>;
}

/** A script that the network holds back. */
interface Late {
  readonly file: string;
  readonly until: Promise<void>;
}

async function inRoom(use: (room: Room) => Promise<void>, late?: Late): Promise<void> {
  const server = await serve(4372);
  const browser = await playwright.launch(chromium);
  const tablet = { viewport: { width: 1180, height: 820 }, hasTouch: true };
  const context = await browser.newContext({ ...tablet, ...(late && { serviceWorkers: 'block' }) });
  if (late) await context.route(late.file, (route) => late.until.then(() => route.continue()));
  const page = await context.newPage();
  const me = new Therapist(page, server.url);
  await me.open();
  await me.setUpPractice();
  await me.addClient('Alex Invented', ['14', '3', '1979']);
  await me.tap(me.button('Start session'));
  await me.tap(me.chip('View', 'Back'));
  await page.getByRole('img', { name: 'Body map, back, superficial' }).waitFor();
  const hands = new Hands(await page.context().newCDPSession(page));
  const findings = async (count: number) => {
    const view = count > 0 ? `Back · ${count}` : 'Back';
    await expect(page.getByRole('radio', { name: view, exact: true })).toBeVisible();
  };
  const nearer = async () => {
    me.near = null;
    await hands.tap(await me.place(back, ...loin));
    await page.getByText('Come nearer: tap the place again.').waitFor();
    me.near = { sheet: back, u: loin[0], v: loin[1] } as Therapist['near'];
  };
  await use({ me, page, hands, findings, nearer });
  await browser.close();
  await server.stop();
}

test('a finger marks; a palm, and a hand that rests while a pen writes, mark nothing', async () => {
  await inRoom(async ({ me, page, hands, findings, nearer }) => {
    await test.step('a tap on the whole figure comes nearer, the next places, to the millimetre', async () => {
      await nearer();
      await findings(0);
      await hands.tap({ ...(await me.place(back, ...loin)), size: thumb });
      await expect(page.getByRole('heading', { name: '1: Latissimus dorsi. Left.' })).toBeVisible();
      await findings(1);
      await me.tap(me.button('Undo add finding'));
      await findings(0);
    });

    const at = await me.place(back, ...loin);
    await test.step('a palm marks nothing, alone', async () => {
      await hands.tap({ ...at, size: palm });
      await hands.drag({ ...at, size: palm }, beside(at, 30, 40));
      await hands.up();
      await page.waitForTimeout(heldMs);
      await findings(0);
    });

    await test.step('palm first, then a finger: the finger marks', async () => {
      const resting = { ...beside(at, 130, 180), id: 2, size: palm };
      await hands.down(resting);
      await Promise.all([hands.down(resting, { ...at, id: 1 }), hands.up({ ...at, id: 1 })]);
      await findings(1);
      await hands.up();
      await me.tap(me.button('Undo add finding'));
      await findings(0);
    });

    await test.step('finger, then the palm comes down beside it: nothing is marked', async () => {
      const touching = { ...at, id: 1 };
      await hands.down(touching);
      await hands.down(touching, { ...beside(at, 130, 180), id: 2, size: palm });
      await hands.up(touching);
      await hands.up();
      await page.waitForTimeout(heldMs);
      await findings(0);
    });

    await test.step('a pen marks, and neither finger nor palm does while it is down', async () => {
      await hands.pen('mousePressed', at);
      await hands.tap({ ...beside(at, -60, 60), id: 4 });
      await hands.tap({ ...beside(at, 90, 150), id: 5, size: palm });
      await findings(0);
      await hands.pen('mouseReleased', at);
      await expect(page.getByRole('heading', { name: '1: Latissimus dorsi. Left.' })).toBeVisible();
      await findings(1);
    });
  });
});

test('a drag pans, two fingers zoom, a held press aims: each marks only where it should', async () => {
  await inRoom(async ({ me, page, hands, findings, nearer }) => {
    await test.step('two fingers zoom and mark nothing', async () => {
      const middle = await me.place(back, ...loin);
      const [a, b] = [beside(middle, -40, 0), beside(middle, 40, 0)];
      await hands.down({ ...a, id: 1 });
      await hands.down({ ...a, id: 1 }, { ...b, id: 2 });
      for (let i = 1; i <= 6; i++)
        await hands.move({ ...beside(a, -20 * i, 0), id: 1 }, { ...beside(b, 20 * i, 0), id: 2 });
      await hands.up({ ...beside(a, -120, 0), id: 1 });
      await hands.up();
      await expect(me.button('Show the whole')).toBeVisible();
      await findings(0);
      await me.tap(me.button('Show the whole'));
      await expect(me.button('Show the whole')).toBeHidden();
    });

    await nearer();
    const at = await me.place(back, ...loin);
    await test.step('a tremor within a finger’s jitter is still a tap', async () => {
      await hands.drag(at, beside(at, 5, -5), 3);
      await hands.up();
      await findings(1);
      await me.tap(me.button('Undo add finding'));
      await findings(0);
    });

    await test.step('a drag pans and never marks, though it comes back to where it began', async () => {
      await hands.drag(at, beside(at, 60, 0));
      await hands.move(beside(at, 30, 0));
      await hands.move(at);
      await hands.up();
      await page.waitForTimeout(heldMs);
      await findings(0);
    });

    await test.step('a press held opens the loupe above the finger; the mark lands where it lifts', async () => {
      const overlay = page.getByRole('img', { name: /^Body map/ }).locator('canvas');
      const before = await overlay.count();
      await hands.down(at);
      await page.waitForTimeout(heldMs);
      expect(await overlay.count()).toBe(before + 1);
      // 20 mm to the client's right, 30 mm up.
      const there = await me.place(back, loin[0] - 20, loin[1] + 30);
      for (const next of between(at, there, 5)) await hands.move(next);
      await findings(0);
      await hands.up();
      expect(await overlay.count()).toBe(before);
      await findings(1);
      await me.tap(me.button('Close'));
      await expect(me.button('Show the whole')).toBeHidden();
      me.near = null;
      await me.tapBody(back, loin[0] - 20, loin[1] + 30);
      await expect(page.getByRole('heading', { name: /^1: Latissimus dorsi\. Left\./ })).toBeVisible();
    });
  });
});

test('a sweep checks many muscles at once, and a painted band names what lies under it', async () => {
  await inRoom(async ({ me, page, hands, findings }) => {
    const through = async (...places: (readonly [number, number])[]) => {
      const points: Point[] = [];
      for (const place of places) points.push(await me.place(back, ...place));
      const [first, ...rest] = points;
      if (!first) throw new Error('A line needs a point.');
      await hands.down({ ...first, size: thumb });
      let from = first;
      for (const to of rest) {
        for (const next of between(from, to, 10)) await hands.move({ ...next, size: thumb });
        from = to;
      }
    };
    const status = page.getByRole('region', { name: 'Body map' }).getByRole('status');

    await test.step('swept over, four muscles are clear with one step of undo', async () => {
      await me.tap(page.getByRole('radio', { name: 'Clear' }));
      await through([60, 1440], [70, 1320], [90, 1120], [100, 960]);
      await hands.up();
      await expect(status).toHaveText(
        /^Checked, clear: Trapezius, .*Latissimus dorsi; .*Gluteus .*\. Left\.$/,
      );
      const undo = me.button('Undo checked, clear');
      await me.tap(undo);
      await expect(undo).toHaveCount(0);
      await findings(0);
    });

    await test.step('a second finger turns the sweep into a pinch', async () => {
      await through([60, 1440], [70, 1320]);
      const [one, two] = [await me.place(back, 70, 1320), await me.place(back, -60, 1320)];
      await hands.down({ ...one, id: 1 }, { ...two, id: 2 });
      await hands.move({ ...beside(one, -60, 0), id: 1 }, { ...beside(two, 60, 0), id: 2 });
      await hands.up();
      await findings(0);
      await me.tap(me.button('Show the whole'));
    });

    await test.step('a palm that comes down during a sweep takes it back', async () => {
      await through([60, 1440], [90, 1120]);
      const last = await me.place(back, 90, 1120);
      await hands.down({ ...last, id: 1, size: thumb }, { ...beside(last, 140, 160), id: 2, size: palm });
      await hands.up();
      await findings(0);
    });

    await test.step('a tap still checks one', async () => {
      await hands.tap(await me.place(back, ...loin));
      await expect(status).toHaveText('Checked, clear: Latissimus dorsi. Left.');
      await findings(1);
    });

    await test.step('an area is painted with the technique chosen, and undone with one tap', async () => {
      await me.tap(page.getByRole('radio', { name: 'Treat area' }));
      await me.tap(me.chip('Technique', 'Deep tissue'));
      await through([-70, 1240], [-90, 1100]);
      await hands.up();
      await expect(status).toHaveText(/^Deep tissue: Latissimus dorsi(; .*)?\. Right\.$/);
      await expect(page.getByText(/^Over Latissimus dorsi.*, right\.$/i)).toBeVisible();
      await me.tap(me.chip('Pressure', /^4/));
      await me.tap(me.button('Undo change to the treatment'));
      await me.tap(me.button('Undo add treatment'));
      await expect(page.getByText(/^Over Latissimus dorsi/i)).toHaveCount(0);
    });
  });
});

test('a touch that comes sooner than its answer is not lost', async () => {
  let arrive: () => void = () => undefined;
  const until = new Promise<void>((resolve) => {
    arrive = resolve;
  });
  await inRoom(
    async ({ me, page, hands, findings }) => {
      await hands.tap(await me.place(back, ...loin));
      await page.waitForTimeout(heldMs);
      await expect(page.getByText('Come nearer: tap the place again.')).toBeHidden();
      arrive();
      await page.getByText('Come nearer: tap the place again.').waitFor();
      me.near = { sheet: back, u: loin[0], v: loin[1] } as Therapist['near'];
      await hands.tap(await me.place(back, ...loin));
      await findings(1);
    },
    { file: '**/map-answers-*.js', until },
  );
});
