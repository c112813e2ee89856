import type { Locator, Page } from '@playwright/test';

export interface Typed {
  readonly text: string;
  readonly at: number;
}

/** What the page said was saved, as it said so: the last text that stood in the field with "Saved" beside it. */
export async function listenForSaved(
  page: Page,
  reason: Locator,
  heard: (text: string) => void,
): Promise<void> {
  await page.exposeFunction('heard', heard);
  await reason.evaluate((field) => {
    const { heard: say } = window as unknown as { heard: (text: string) => void };
    const look = () => {
      const saved = [...document.querySelectorAll('span')].some((s) => s.textContent === 'Saved');
      if (saved) say((field as HTMLTextAreaElement).value);
    };
    new MutationObserver(look).observe(document.body, {
      subtree: true,
      childList: true,
      characterData: true,
    });
  });
}

/** Types numbers one after another until the browser is gone. */
export async function typeUntilKilled(page: Page, from: number): Promise<Typed[]> {
  const typed: Typed[] = [];
  for (let n = from; ; n++) {
    const gone = await page.keyboard.insertText(` ${n}`).then(
      () => false,
      () => true,
    );
    if (gone) return typed;
    typed.push({ text: ` ${n}`, at: performance.now() });
  }
}
