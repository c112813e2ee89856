import { type RefObject, useLayoutEffect, useRef, useState } from 'react';
import type { Stretch } from '../../picture/timeline';

/** What is drawn moves on in steps, and reaches beyond what is seen, so that scrolling meets no blank. */
const step = 300;
const beyond = 450;

/**
 * A scroller that opens at its end, where the newest is, and the stretch of its content to be drawn.
 * `width` is the content's, in CSS px.
 */
export function useStretch(width: number): {
  readonly scroller: RefObject<HTMLElement | null>;
  readonly stretch: Stretch;
  readonly onScroll: () => void;
} {
  const scroller = useRef<HTMLElement>(null);
  const [from, setFrom] = useState(Number.POSITIVE_INFINITY);
  const [seen, setSeen] = useState(0);
  const look = () => {
    const element = scroller.current;
    if (!element) return;
    setFrom(Math.floor(element.scrollLeft / step) * step - beyond);
    setSeen(element.clientWidth);
  };
  // biome-ignore lint/correctness/useExhaustiveDependencies: only another width moves it to the end again
  useLayoutEffect(() => {
    const element = scroller.current;
    if (element) element.scrollLeft = element.scrollWidth;
    look();
  }, [width]);
  // Before the first look, which comes before the first paint, nothing is drawn: it would be drawn twice.
  const stretch = Number.isFinite(from)
    ? { from, to: from + seen + 2 * beyond + step }
    : { from: width, to: width };
  return { scroller, stretch, onScroll: look };
}
