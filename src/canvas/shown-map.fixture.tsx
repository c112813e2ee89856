import { useState } from 'react';
import { expect } from 'vitest';
import { render } from 'vitest-browser-react';
import { sheets } from '../anatomy/sheets';
import { placeWords } from '../anatomy/side-words';
import { type BodyPoint, bodyPoint, type MuscleAt, type Outline } from '../domain/place';
import type { SheetId } from '../domain/sheets';
import type { Mark } from '../picture/mark';
import { BodyMap } from './body-map';
import type { BodyMapProps, PlaceMeant } from './body-map-props';
import { type At, tap } from './real-touch';

export const width = 700;
export const height = 800;
/** Fits 1,735 mm into 800 px less two margins of 8. */
export const fit = (height - 16) / 1735;
export const onStage = (u: number, v: number, sheet: SheetId = 'back-superficial') => ({
  x: width / 2 + (sheet === 'back-superficial' ? -u : u) * fit,
  y: 8 + (1725 - v) * fit,
});

export const mark = (id: string, u: number, v: number, change: Partial<Mark> = {}): Mark => ({
  id,
  at: bodyPoint('back-superficial', u, v),
  look: 'active',
  ring: 'none',
  number: 1,
  selected: false,
  words: '',
  ...change,
});

const none: never[] = [];

interface Told {
  taps: PlaceMeant[];
  marks: string[];
  moved: { id: string; at: BodyPoint }[];
  zones: Outline[];
  swept: (readonly MuscleAt[])[];
  painted: Outline[];
  unsure: PlaceMeant[];
  near: boolean[];
  tooSmall: number;
  aims: (string | null)[];
}

let changeShown: (props: Partial<BodyMapProps>) => void;

/** Gives the map that is shown other props. */
export const change = (props: Partial<BodyMapProps>): void => changeShown(props);

/** The map in a box of 700 x 800, whose props a test can change. */
function Held({ first, told }: { first: Partial<BodyMapProps>; told: Told }) {
  const [props, setProps] = useState(first);
  changeShown = (more) => setProps((was) => ({ ...was, ...more }));
  return (
    <div style={{ position: 'fixed', top: 0, left: 0, width, height }}>
      <BodyMap
        sheet={sheets['back-superficial']}
        pictureUrl={(scale) => `/figure/back-superficial-light-quiet@${scale}.webp`}
        look="light"
        marks={none}
        zones={none}
        tool="mark"
        selectedId={null}
        label="Body map, back"
        onTap={(place) => told.taps.push(place)}
        onMarkTap={(id) => told.marks.push(id)}
        onMarkMoved={(id, { at }) => told.moved.push({ id, at })}
        onZoneDrawn={(outline) => told.zones.push(outline)}
        onSwept={(muscles) => told.swept.push(muscles)}
        onAreaPainted={(area) => told.painted.push(area)}
        onBothSides={(place) => told.unsure.push(place)}
        onNear={(near) => told.near.push(near)}
        onZoneTooSmall={() => {
          told.tooSmall += 1;
        }}
        onAim={(words) => told.aims.push(words)}
        describe={({ muscle }) => (muscle ? placeWords(muscle.id, muscle.side) : 'Outside the figure.')}
        after={(milliseconds, call) => void setTimeout(call, milliseconds)}
        {...props}
      />
    </div>
  );
}

export async function show(first: Partial<BodyMapProps> = {}): Promise<Told> {
  const told: Told = {
    ...{ taps: [], marks: [], moved: [], zones: [], tooSmall: 0, aims: [] },
    ...{ swept: [], painted: [], unsure: [], near: [] },
  };
  await import('./fingers');
  await render(<Held first={first} told={told} />);
  await frames();
  return told;
}

export const frames = async (n = 3): Promise<void> => {
  for (let i = 0; i < n; i++) await new Promise((done) => requestAnimationFrame(done));
};
export const wait = (ms: number) => new Promise((done) => setTimeout(done, ms));
export const map = (): HTMLElement => {
  const found = document.querySelector<HTMLElement>('[role=img]');
  if (!found) throw new Error('There is no map.');
  return found;
};

export const place = async (told: Told, at: At): Promise<BodyPoint> => {
  await tap(at);
  const last = told.taps.at(-1);
  if (!last) throw new Error('Nothing was placed.');
  return last.at;
};

export function expectNear(actual: BodyPoint | undefined, u: number, v: number, within = 1.5): void {
  expect(Math.abs((actual?.u ?? Number.NaN) - u)).toBeLessThan(within);
  expect(Math.abs((actual?.v ?? Number.NaN) - v)).toBeLessThan(within);
}

/** On a slow machine a tap may take longer than a hold; here no time passes, so that it stays a tap. */
export const quick = { after: () => undefined };
