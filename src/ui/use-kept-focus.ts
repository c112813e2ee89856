import { useLayoutEffect, useRef } from 'react';

/**
 * For those who work by keyboard or by ear: the focus comes to `home` instead of being lost when `area`
 * takes the place of what had it, and when what had it inside `area` goes away with what it did. It is
 * never taken from anything else. `area` must be rendered again whenever something in it may go away.
 */
export function useKeptFocus() {
  const area = useRef<HTMLElement>(null);
  const home = useRef<HTMLDivElement>(null);
  const here = useRef(true);
  useLayoutEffect(() => {
    const lost = document.activeElement === document.body;
    if (here.current && lost) home.current?.focus({ preventScroll: true });
    here.current = area.current?.contains(document.activeElement) ?? false;
  });
  const watch = {
    onFocus: () => {
      here.current = true;
    },
    onBlur: () => {
      here.current = false;
    },
  };
  return { area, home, watch };
}
