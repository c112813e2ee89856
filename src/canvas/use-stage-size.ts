import Konva from 'konva/lib/Core.js';
import { type RefObject, useLayoutEffect, useState } from 'react';
import type { StageSize } from './map-layers';
import { pixelRatio } from './pixel-ratio';

/** The size of an element in whole CSS px, and the pixel ratio its canvases may have; `null` before layout. */
export function useStageSize(element: RefObject<HTMLElement | null>): StageSize | null {
  const [size, setSize] = useState<StageSize | null>(null);
  useLayoutEffect(() => {
    const target = element.current;
    if (!target) return;
    const measure = () => {
      const width = Math.floor(target.clientWidth);
      const height = Math.floor(target.clientHeight);
      if (width < 1 || height < 1) return;
      const ratio = pixelRatio(width, height, devicePixelRatio);
      // Konva gives a new canvas this ratio; those that exist are told by the map.
      Konva.pixelRatio = ratio;
      setSize((was) =>
        was?.width === width && was.height === height && was.ratio === ratio ? was : { width, height, ratio },
      );
    };
    measure();
    const observer = new ResizeObserver(measure);
    observer.observe(target);
    return () => observer.disconnect();
  }, [element]);
  return size;
}
