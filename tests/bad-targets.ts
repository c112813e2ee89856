import type { Page } from '@playwright/test';

const leastPx = 52;
const leastGapPx = 8;

/** Targets beside and over the map that are too small for an oily thumb, or too close to the next one. */
export async function badTargets(page: Page): Promise<string[]> {
  const boxes = await page.getByRole('main').evaluate((main) =>
    [...main.querySelectorAll<HTMLElement>('button, a, [role="radio"]')]
      .map((element) => ({ words: element.getAttribute('aria-label') ?? element.textContent, element }))
      .filter(({ element }) => {
        // What is scrolled half out of its sheet is whole again when it is scrolled back.
        const sheet = element.closest('[role="group"][tabindex]')?.getBoundingClientRect();
        const { top, bottom } = element.getBoundingClientRect();
        return element.checkVisibility() && (!sheet || (top >= sheet.top && bottom <= sheet.bottom));
      })
      .map(({ words, element }) => {
        const { left, right, top, bottom } = element.getBoundingClientRect();
        return { words, left, right, top, bottom };
      }),
  );
  const small = boxes
    .filter((b) => b.right - b.left < leastPx || b.bottom - b.top < leastPx)
    .map((b) => `${b.words} is ${b.right - b.left} by ${b.bottom - b.top}`);
  const gap = (a: (typeof boxes)[number], b: (typeof boxes)[number]) =>
    Math.max(b.left - a.right, a.left - b.right, b.top - a.bottom, a.top - b.bottom);
  const close = boxes.flatMap((a, i) =>
    boxes
      .slice(i + 1)
      .filter((b) => gap(a, b) < leastGapPx - 0.5)
      .map((b) => `${a.words} and ${b.words}: ${gap(a, b)} px apart`),
  );
  return [...small, ...close];
}
