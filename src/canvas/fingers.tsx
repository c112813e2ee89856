import { useEffect } from 'react';
import styles from './body-map.module.css';
import { Hand } from './hand';
import { listen } from './listen';
import { mapPort } from './map-port';
import type { MapView } from './map-view';
import { Overlay } from './overlay';

interface Props {
  readonly view: MapView;
  /** What is listened to. */
  readonly element: React.RefObject<HTMLElement | null>;
  /** What holds the canvases. */
  readonly mover: React.RefObject<HTMLElement | null>;
}

/** Lets fingers, pen, mouse, wheel and keys act on a map. Draws nothing until one is down. */
export function Fingers({ view, element, mover }: Props) {
  useEffect(() => {
    if (!element.current || !mover.current) return;
    const overlay = new Overlay(view, mover.current, styles.over ?? '');
    view.lay(overlay);
    const deafen = listen(element.current, view, new Hand(mapPort(view, overlay)));
    return () => {
      deafen();
      view.lay(null);
    };
  }, [view, element, mover]);
  return null;
}
