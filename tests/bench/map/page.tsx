import { useState } from 'react';
import { flushSync } from 'react-dom';
import { createRoot } from 'react-dom/client';
import { warpOf } from '../../../src/anatomy/body/warp';
import { sheets } from '../../../src/anatomy/sheets';
import { placeWords } from '../../../src/anatomy/side-words';
import { BodyMap } from '../../../src/canvas/body-map';
import { coarseAtOnce, loadCoarse } from '../../../src/canvas/pictures';
import { type Body, neutralBody } from '../../../src/domain/body';
import { type SheetId, showsOneLimb } from '../../../src/domain/sheets';
import { pictureUrl } from '../../../src/parts/painted-figure';
import { benchMark, benchMarks } from './bench-marks';
import { rawCanvas } from './raw-canvas';
import { record, type Shows } from './record';

const asked = new URLSearchParams(location.search);
const back = sheets['back-superficial'];
const first = benchMarks(back, Number(asked.get('marks') ?? 500));
const none: never[] = [];
const nothing = () => undefined;
const after = (milliseconds: number, call: () => void) => void setTimeout(call, milliseconds);
let count = first.length;
const shows: Shows = { sheet: async () => undefined, body: async () => undefined };

/** Until the picture that the map asks for is there. */
async function pictureOf(id: SheetId, body: Body): Promise<void> {
  const picture = {
    url: pictureUrl(id, 1),
    look: 'light',
    sheet: sheets[id],
    warp: warpOf(id, body),
  } as const;
  if (!coarseAtOnce(picture)) await loadCoarse(picture);
}

/** The app's map, with marks kept in React's state as a screen would keep them. */
function Page() {
  const [marks, setMarks] = useState(first);
  const [id, setId] = useState<SheetId>('back-superficial');
  count = marks.length;
  const [body, setBody] = useState(neutralBody);
  shows.sheet = async (next) => {
    flushSync(() => setId(next));
    await pictureOf(next, body);
  };
  shows.body = async (next) => {
    flushSync(() => setBody(next));
    await pictureOf(id, next);
  };
  const sheet = sheets[id];
  return (
    <BodyMap
      sheet={sheet}
      half={showsOneLimb(id) ? 'left' : null}
      warp={warpOf(id, body)}
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
  record(() => first.length, shows);
  const visits = Number(asked.get('scrub') ?? 0);
  await rawCanvas(host, back, first, pictureUrl('back-superficial', 1), visits > 0 ? { visits } : null);
} else {
  record(() => count, shows);
  createRoot(host).render(<Page />);
}
window.bench.ready = true;
