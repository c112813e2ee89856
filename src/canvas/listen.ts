import type { Hand } from './hand';
import type { MapView } from './map-view';
import type { Contact } from './tools/tool';
import { fitViewport, panned, type StagePoint, stagePoint, zoomed } from './viewport';

const stepPx = 60;
const stepZoom = 1.25;
const wheelZoom = 0.0016;
/** A trackpad's pinch arrives as a wheel with ctrl, in smaller steps. */
const pinchZoom = 0.01;
const linePx = 16;

/** Fingers, pen, mouse, wheel and keys of one element, until the returned function is called. */
export function listen(element: HTMLElement, view: MapView, hand: Hand): () => void {
  const stop = new AbortController();
  const { signal } = stop;
  const at = (event: MouseEvent): StagePoint => {
    const box = element.getBoundingClientRect();
    return stagePoint(event.clientX - box.left, event.clientY - box.top);
  };
  const contact = (event: PointerEvent): Contact => ({
    id: event.pointerId,
    kind: event.pointerType === 'pen' || event.pointerType === 'touch' ? event.pointerType : 'mouse',
    at: at(event),
    size: Math.max(event.width, event.height),
  });
  element.addEventListener(
    'pointerdown',
    (event) => {
      if (event.button !== 0) return;
      if (hand.press(contact(event))) element.setPointerCapture(event.pointerId);
    },
    { signal },
  );
  element.addEventListener('pointermove', (event) => hand.move(contact(event)), { signal });
  element.addEventListener('pointerup', (event) => hand.lift(contact(event)), { signal });
  element.addEventListener('pointercancel', (event) => hand.lose(event.pointerId), { signal });
  element.addEventListener('contextmenu', (event) => event.preventDefault(), { signal });
  element.addEventListener(
    'wheel',
    (event) => {
      event.preventDefault();
      const pixels = event.deltaY * (event.deltaMode === 1 ? linePx : 1);
      const factor = Math.exp(-pixels * (event.ctrlKey ? pinchZoom : wheelZoom));
      view.show(zoomed(view.viewport, view.bounds, at(event), factor));
    },
    { signal, passive: false },
  );
  element.addEventListener('keydown', (event) => pressKey(event, view), { signal });
  return () => stop.abort();
}

const ways: Readonly<Record<string, readonly [number, number]>> = {
  ArrowLeft: [stepPx, 0],
  ArrowRight: [-stepPx, 0],
  ArrowUp: [0, stepPx],
  ArrowDown: [0, -stepPx],
};
const zooms: Readonly<Record<string, number>> = { '+': stepZoom, '=': stepZoom, '-': 1 / stepZoom };

/** Arrows look further that way, + and - zoom about the middle, 0 shows the whole figure. */
function pressKey(event: KeyboardEvent, view: MapView): void {
  if (event.ctrlKey || event.metaKey || event.altKey) return;
  const way = ways[event.key];
  const zoom = zooms[event.key];
  const { width, height } = view.bounds;
  if (way) view.show(panned(view.viewport, ...way));
  else if (zoom) view.show(zoomed(view.viewport, view.bounds, stagePoint(width / 2, height / 2), zoom));
  else if (event.key === '0') view.show(fitViewport(view.bounds));
  else return;
  event.preventDefault();
  view.rest();
}
