import { useState } from 'react';
import { createRoot } from 'react-dom/client';
import { sheets } from '../../../src/anatomy/sheets';
import { placeWords } from '../../../src/anatomy/side-words';
import { BodyMap } from '../../../src/canvas/body-map';
import type { PictureScale } from '../../../src/canvas/pictures';
import { benchMark, benchMarks } from './bench-marks';
import { rawCanvas } from './raw-canvas';
import { record } from './record';

const asked = new URLSearchParams(location.search);
const sheet = sheets['back-superficial'];
const first = benchMarks(sheet, Number(asked.get('marks') ?? 500));
const pictureUrl = (scale: PictureScale) => `/figure/back-superficial-light-quiet@${scale}.webp`;
const none: never[] = [];
const nothing = () => undefined;
const after = (milliseconds: number, call: () => void) => void setTimeout(call, milliseconds);
let count = first.length;

/** The app's map, with marks kept in React's state as a screen would keep them. */
function Page() {
  const [marks, setMarks] = useState(first);
  count = marks.length;
  return (
    <BodyMap
      sheet={sheet}
      pictureUrl={pictureUrl}
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
  record(() => first.length);
  await rawCanvas(host, sheet, first, pictureUrl(1));
} else {
  record(() => count);
  createRoot(host).render(<Page />);
}
window.bench.ready = true;
