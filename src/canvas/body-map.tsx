import type { Context } from 'konva/lib/Context.js';
import type Konva from 'konva/lib/Core.js';
import { useLayoutEffect, useRef, useState } from 'react';
import { Layer, Shape, Stage } from 'react-konva/lib/ReactKonvaCore.js';
import { edgeWords } from '../anatomy/sheet-frame';
import styles from './body-map.module.css';
import type { BodyMapProps } from './body-map-props';
import { Hand } from './hand';
import { listen } from './listen';
import { mapPort } from './map-port';
import { MapView, type StageSize } from './map-view';
import { Underlay } from './underlay';
import { useStageSize } from './use-stage-size';

/** The body map: fills its parent. Fingers, pen, mouse, wheel and keys in; intents out. */
export function BodyMap(props: BodyMapProps) {
  const element = useRef<HTMLDivElement>(null);
  const size = useStageSize(element);
  const [atLeft, atRight] = edgeWords(props.sheet.id, props.half);
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: arrows pan and plus and minus zoom; all else is in the list beside it
    <div ref={element} className={styles.map} role="img" aria-label={props.label} tabIndex={0}>
      {size && <Canvases props={props} size={size} element={element} />}
      <span className={styles.side} aria-hidden="true">
        {atLeft}
      </span>
      <span className={`${styles.side} ${styles.right}`} aria-hidden="true">
        {atRight}
      </span>
    </div>
  );
}

interface CanvasesProps {
  readonly props: BodyMapProps;
  readonly size: StageSize;
  readonly element: React.RefObject<HTMLDivElement | null>;
}

/** Canvases drawn by the view; React only hands over data. */
function Canvases({ props, size, element }: CanvasesProps) {
  const [view] = useState(() => new MapView(props, size));
  const [paint] = useState(() => ({
    drawing: (context: Context) => view.paintDrawing(context._context),
    overlay: (context: Context) => view.paintOverlay(context._context),
  }));
  const mover = useRef<HTMLDivElement>(null);
  const under = useRef<HTMLCanvasElement>(null);
  const drawing = useRef<Konva.Layer>(null);
  const overlay = useRef<Konva.Layer>(null);

  useLayoutEffect(() => {
    for (const layer of [drawing.current, overlay.current])
      if (layer && layer.getCanvas().getPixelRatio() !== size.ratio)
        layer.getCanvas().setPixelRatio(size.ratio);
    view.update(props, size);
  }, [view, props, size]);

  useLayoutEffect(() => {
    if (!element.current || !mover.current || !under.current) return;
    if (!drawing.current || !overlay.current) return;
    view.attach({
      mover: mover.current,
      underlay: new Underlay(under.current),
      drawing: drawing.current,
      overlay: overlay.current,
    });
    const deafen = listen(element.current, view, new Hand(mapPort(view)));
    return () => {
      deafen();
      view.close();
    };
  }, [view, element]);

  return (
    <div ref={mover} className={styles.mover}>
      <canvas ref={under} className={styles.under} />
      <Stage width={size.width} height={size.height} listening={false}>
        <Layer ref={drawing} listening={false} clearBeforeDraw={false}>
          <Shape sceneFunc={paint.drawing} />
        </Layer>
        <Layer ref={overlay} listening={false}>
          <Shape sceneFunc={paint.overlay} />
        </Layer>
      </Stage>
    </div>
  );
}
