import AxeBuilder from '@axe-core/playwright';
import { expect, chromium as playwright, test } from '@playwright/test';
import { screens } from '../../tools/shots/screens';
import { chromium } from '../chromium';
import { serve } from '../serve';
import { Therapist } from '../therapist';

const looks = [
  { look: 'light', port: 4336 },
  { look: 'dark', port: 4337 },
] as const;

// Dozens of screens, each looked through from top to bottom.
test.describe.configure({ mode: 'parallel', timeout: 600_000 });

for (const { look, port } of looks)
  test(`axe finds nothing on any screen when it is ${look}`, async () => {
    // Some seventy screens, each read whole.
    test.slow();
    const server = await serve(port);
    const browser = await playwright.launch(chromium);
    const context = await browser.newContext({
      viewport: { width: 1180, height: 820 },
      colorScheme: look,
      hasTouch: true,
      reducedMotion: 'reduce',
    });
    const page = await context.newPage();
    const seen: string[] = [];
    await screens(new Therapist(page, server.url), async (screen) => {
      seen.push(screen);
      const { violations } = await new AxeBuilder({ page }).setLegacyMode().analyze();
      const faults = violations.map(
        ({ id, help, nodes }) => `${id}: ${help}: ${nodes.map((n) => n.target.join(' ')).join(', ')}`,
      );
      expect.soft(faults, screen).toEqual([]);
    });
    expect(seen.length).toBeGreaterThan(20);
    await browser.close();
    await server.stop();
  });
