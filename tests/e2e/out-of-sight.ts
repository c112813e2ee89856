import type { Page } from '@playwright/test';

/** What reaches beyond the sides of the screen, or is cut off, or pressed and smaller than a finger; a bar that can be drawn away. */
export const outOfSight = (page: Page) =>
  page.evaluate(() => {
    const wide = document.documentElement.clientWidth;
    const faults: string[] = [];
    /** A row that a finger draws sideways shows all that is in it. */
    const drawnSideways = (element: Element): boolean => {
      for (let up = element.parentElement; up; up = up.parentElement)
        if (getComputedStyle(up).overflowX === 'auto' && up.scrollWidth > up.clientWidth) return true;
      return false;
    };
    /** Only for those who listen: a box of one pixel, cut to it. */
    const forListeners = (element: Element): boolean =>
      element.parentElement !== null && getComputedStyle(element.parentElement).clipPath !== 'none';
    for (const element of document.querySelectorAll<HTMLElement>('body *')) {
      const { left, right, width, height } = element.getBoundingClientRect();
      const style = getComputedStyle(element);
      const hidden = width <= 1 || height <= 1 || style.clipPath !== 'none' || style.display === 'inline';
      const drawn = element.closest('svg, canvas') !== null || element.querySelector('canvas') !== null;
      if (hidden || drawn || forListeners(element)) continue;
      const name = `${element.tagName} ${(element.ariaLabel ?? element.textContent ?? '').slice(0, 40)}`;
      const beside = left < -0.5 || right > wide + 0.5;
      if (beside && !drawnSideways(element)) faults.push(`beside the screen: ${name}`);
      const cut = style.overflowX !== 'visible' && element.scrollWidth > element.clientWidth + 1;
      if (cut && style.overflowX === 'hidden') faults.push(`cut off: ${name}`);
      if (
        element.matches('button, a, label:has(input), input:not([type=checkbox])') &&
        Math.min(width, height) < 44
      )
        faults.push(`small: ${name}`);
    }
    // Where the rest scrolls below the bar, the page as a whole must not, or the bar goes with it.
    const scrolls = [...document.querySelectorAll('main, main *')].some((element) =>
      /auto|scroll/.test(getComputedStyle(element).overflowY),
    );
    const { scrollHeight, clientHeight } = document.documentElement;
    if (scrolls && scrollHeight > clientHeight + 1) faults.push('the page scrolls, bar and all');
    return faults;
  });
