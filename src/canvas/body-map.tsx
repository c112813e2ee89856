import type { Context } from 'konva/lib/Context.js';
import type Konva from 'konva/lib/Core.js';
import { useLayoutEffect, useRef, useState } from 'react';
import { Layer, Shape, Stage } from 'react-konva/lib/ReactKonvaCore.js';
import { edgeWords } from '../anatomy/sheet-frame';
import { ahead, LoadedAhead } from '../ui/loaded-ahead';
import styles from './body-map.module.css';
import type { BodyMapProps } from './body-map-props';
import type { StageSize } from './map-layers';
import { MapView } from './map-view';
import { Underlay } from './underlay';
import { useStageSize } from './use-stage-size';

// The figure is painted before what answers to a touch on it is there.
const fingers = ahead(import('./fingers').then((m) => m.Fingers));

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
  const [paint] = useState(() => (context: Context) => view.paintDrawing(context._context));
  const mover = useRef<HTMLDivElement>(null);
  const under = useRef<HTMLCanvasElement>(null);
  const drawing = useRef<Konva.Layer>(null);

  useLayoutEffect(() => {
    const canvas = drawing.current?.getCanvas();
    if (canvas && canvas.getPixelRatio() !== size.ratio) canvas.setPixelRatio(size.ratio);
    view.update(props, size);
  }, [view, props, size]);

  useLayoutEffect(() => {
    if (!mover.current || !under.current || !drawing.current) return;
    view.attach({
      mover: mover.current,
      underlay: new Underlay(under.current),
      drawing: drawing.current,
    });
    return () => view.close();
  }, [view]);

  return (
    <>
      <div ref={mover} className={styles.mover}>
        <canvas ref={under} className={styles.under} />
        <Stage width={size.width} height={size.height} listening={false}>
          <Layer ref={drawing} listening={false} clearBeforeDraw={false}>
            <Shape sceneFunc={paint} />
          </Layer>
        </Stage>
      </div>
      <LoadedAhead screen={fingers} with={{ view, element, mover }} />
    </>
  );
}
