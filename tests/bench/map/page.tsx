import { useState } from 'react';
import { flushSync } from 'react-dom';
import { createRoot } from 'react-dom/client';
import { sheets } from '../../../src/anatomy/sheets';
import { placeWords } from '../../../src/anatomy/side-words';
import { BodyMap } from '../../../src/canvas/body-map';
import type { SheetId } from '../../../src/domain/sheets';
import { pictureUrl } from '../../../src/parts/painted-figure';
import { benchMark, benchMarks } from './bench-marks';
import { rawCanvas } from './raw-canvas';
import { record } from './record';

const asked = new URLSearchParams(location.search);
const back = sheets['back-superficial'];
const first = benchMarks(back, Number(asked.get('marks') ?? 500));
const none: never[] = [];
const nothing = () => undefined;
const after = (milliseconds: number, call: () => void) => void setTimeout(call, milliseconds);
let count = first.length;
let show: (sheet: SheetId) => void = nothing;

/** The app's map, with marks kept in React's state as a screen would keep them. */
function Page() {
  const [marks, setMarks] = useState(first);
  const [id, setId] = useState<SheetId>('back-superficial');
  count = marks.length;
  show = (next) => flushSync(() => setId(next));
  const sheet = sheets[id];
  return (
    <BodyMap
      sheet={sheet}
      pictureUrl={(scale) => pictureUrl(id, scale)}
      look="light"
      marks={marks}
      zones={none}
      tool="mark"
      selectedId={null}
      label="Body map, back"
      onTap={({ at }) => setMarks((was) => [...was, benchMark(was.length, at.u, at.v, sheet)])}
      onMarkTap={nothing}
      onMarkMoved={nothing}
      onZoneDrawn={nothing}
      describe={({ muscle }) => (muscle ? placeWords(muscle.id, muscle.side) : 'Outside the figure.')}
      after={after}
    />
  );
}

const host = document.getElementById('root');
if (!host) throw new Error('There is no root.');
if (asked.get('on') === 'raw') {
  record(() => first.length, nothing);
  await rawCanvas(host, back, first, pictureUrl('back-superficial', 1));
} else {
  record(
    () => count,
    (sheet) => show(sheet),
  );
  createRoot(host).render(<Page />);
}
window.bench.ready = true;
