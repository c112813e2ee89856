import { type ChildProcess, spawn } from 'node:child_process';
import { rmSync } from 'node:fs';
import { type Browser, type Page, chromium as playwright } from '@playwright/test';
import { chromium } from '../chromium';

/** A real Chromium on a profile of its own, which can be killed as a battery would. */
export class Tablet {
  private constructor(
    private readonly process: ChildProcess,
    private readonly browser: Browser,
    readonly page: Page,
  ) {}

  static async open(profile: string, width = 1180, height = 820): Promise<Tablet> {
    const child = spawn(
      chromium.executablePath,
      [
        ...chromium.args,
        '--headless=new',
        '--remote-debugging-port=0',
        '--touch-events=enabled',
        `--user-data-dir=${profile}`,
        `--window-size=${width},${height}`,
        'about:blank',
      ],
      { detached: true, stdio: ['ignore', 'ignore', 'pipe'] },
    );
    const browser = await playwright.connectOverCDP(await endpoint(child));
    const context = browser.contexts()[0];
    if (!context) throw new Error('The browser opened no window.');
    const page = context.pages()[0] ?? (await context.newPage());
    await page.setViewportSize({ width, height });
    const cdp = await context.newCDPSession(page);
    await cdp.send('Emulation.setTouchEmulationEnabled', { enabled: true, maxTouchPoints: 5 });
    return new Tablet(child, browser, page);
  }

  /** SIGKILL to the browser and all its helpers at once: nothing is flushed, nothing says goodbye. */
  async kill(): Promise<void> {
    const gone = new Promise((done) => this.process.once('exit', done));
    if (this.process.pid) process.kill(-this.process.pid, 'SIGKILL');
    await gone;
  }

  /** Closes as a person would. */
  async close(): Promise<void> {
    const gone = new Promise((done) => this.process.once('exit', done));
    const cdp = await this.browser.newBrowserCDPSession();
    await cdp.send('Browser.close');
    await gone;
  }
}

/** A killed browser leaves its lock on the profile; a restarted tablet would not. */
export function unlockProfile(profile: string): void {
  for (const file of ['SingletonLock', 'SingletonSocket', 'SingletonCookie'])
    rmSync(`${profile}/${file}`, { force: true });
}

function endpoint(child: ChildProcess): Promise<string> {
  return new Promise((found, failed) => {
    let said = '';
    child.stderr?.on('data', (chunk: Buffer) => {
      said += chunk.toString();
      const address = /DevTools listening on (ws:\S+)/.exec(said)?.[1];
      if (address) found(address);
    });
    child.once('exit', () => failed(new Error(`Chromium did not start: ${said.slice(0, 2000)}`)));
  });
}
