import { Builder, type WebDriver } from 'selenium-webdriver';
import type { Engine } from './engine';
import { freePort, Started } from './started';

const size = { width: 1180, height: 820 };

/** WebKitGTK's own small browser on a display of its own, over W3C WebDriver. */
export async function openWebkit(): Promise<Engine> {
  const display = new Started('Xvfb', ['-displayfd', '1', '-screen', '0', '1280x960x24', '-nolisten', 'tcp']);
  const port = await freePort();
  const service = new Started('WebKitWebDriver', [`--port=${port}`], {
    DISPLAY: `:${await display.firstLine()}`,
    GDK_BACKEND: 'x11',
    NO_AT_BRIDGE: '1',
  });
  const url = `http://127.0.0.1:${port}`;
  await answering(`${url}/status`);
  const driver: WebDriver = await new Builder()
    .usingServer(url)
    .withCapabilities({ browserName: 'MiniBrowser' })
    .build();
  await driver
    .manage()
    .window()
    .setRect({ x: 0, y: 0, ...size });
  const version = (await driver.getCapabilities()).get('browserVersion');
  return {
    name: `WebKitGTK ${version}`,
    open: (address) => driver.get(address),
    reload: () => driver.navigate().refresh(),
    run: (body) => driver.executeScript(body),
    // Asked for a touch, this driver makes it a mouse all the same (2.50).
    tapAt: ({ x, y }) => {
      const to = { x: Math.round(x), y: Math.round(y), duration: 0 };
      return driver.actions().move(to).press().release().perform();
    },
    type: (text) => driver.actions().sendKeys(text).perform(),
    picture: () => driver.takeScreenshot(),
    // The browser was started by the service, so it ends with it, even when it hangs.
    close: async () => {
      service.end();
      display.end();
    },
  };
}

/** Until somebody listens there; half a minute is plenty even on a busy machine. */
async function answering(url: string, tries = 300): Promise<void> {
  const answers = await fetch(url).then(
    () => true,
    () => false,
  );
  if (answers) return;
  if (tries === 0) throw new Error('WebKitWebDriver did not start.');
  await new Promise((next) => setTimeout(next, 100));
  return answering(url, tries - 1);
}
