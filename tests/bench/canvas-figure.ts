import type { CDPSession, Page } from 'playwright';
import { type Figure, figure } from '../../tools/bench/figure';
import { Therapist } from '../therapist';
import { withProfile } from './profile';
import { filled } from './records/filled';
import type { Served } from './served';
import { newPage } from './slow-page';

declare global {
  interface Window {
    /** Pixels of the largest canvas that there ever was, on the page or beside it. */
    largestCanvas?: number;
  }
}

const ratio = 2;
const screen = { width: 1180, height: 820 };
const client = 'One Session';

/** The largest canvas on a screen of two pixels per CSS pixel, zoomed as far as it goes, front and back. */
export const canvasFigure = (app: Served): Promise<Figure> =>
  withProfile(ratio, async (context) => {
    await filled(context, app.url, { [client]: 1 });
    const { page, cdp } = await newPage(context);
    const me = new Therapist(page, app.url);
    await page.addInitScript(watchCanvases);
    await me.open();
    await me.unlock();
    await me.tap(page.getByRole('link', { name: client }));
    await me.tap(page.getByRole('button', { name: 'Go on with the session' }));
    for (const view of ['Back', 'Front']) {
      await me.tap(me.chip('View', view));
      await zoomIn(page, cdp);
    }
    const largest = (await page.evaluate(() => window.largestCanvas)) ?? Number.NaN;
    const beside = { unit: 'MP', baseline: (screen.width * screen.height * ratio ** 2) / 1e6 };
    const name = 'largest canvas at the largest scale, beside the screen';
    return figure({ name, value: largest / 1e6, ...beside }, { atMost: 16 });
  });

/** Far beyond the largest scale, which stops it. */
async function zoomIn(page: Page, cdp: CDPSession): Promise<void> {
  const map = await page.getByRole('img', { name: /^Body map/ }).boundingBox();
  if (!map) throw new Error('The body map is not on the screen.');
  for (let i = 0; i < 4; i++) {
    await cdp.send('Input.synthesizePinchGesture', {
      x: map.x + map.width / 2,
      y: map.y + map.height / 2,
      scaleFactor: 3,
      relativeSpeed: 400,
      gestureSourceType: 'touch',
    });
    await page.waitForTimeout(400);
  }
}

async function watchCanvases(): Promise<void> {
  const all = new Set<HTMLCanvasElement>();
  const prototype = HTMLCanvasElement.prototype;
  prototype.getContext = new Proxy(prototype.getContext, {
    apply(target, canvas, given) {
      all.add(canvas);
      return Reflect.apply(target, canvas, given);
    },
  });
  for (;;) {
    await new Promise(requestAnimationFrame);
    const sizes = [...all].map((canvas) => canvas.width * canvas.height);
    window.largestCanvas = Math.max(window.largestCanvas ?? 0, ...sizes);
  }
}
