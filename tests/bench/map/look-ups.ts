import { nameArea } from '../../../src/anatomy/name-area';
import { sheets } from '../../../src/anatomy/sheets';
import { usualReferrers } from '../../../src/anatomy/usual-referrers';
import { bodyMm, type Outline } from '../../../src/domain/place';
import type { SheetId } from '../../../src/domain/sheets';

const places = 30;
/** Of an area as wide as a hand: millimetres. */
const radius = 45;

/** Each painful area on a sheet looked up, beside only naming it: ms, one by one. */
export function lookUps(id: SheetId): { readonly ours: number[]; readonly naming: number[] } {
  const areas = Array.from({ length: places }, (_, i) => areaOn(id, (i + 0.5) / places));
  const time = (ask: (area: Outline) => unknown) => (area: Outline) => {
    const from = performance.now();
    ask(area);
    return performance.now() - from;
  };
  return {
    ours: areas.map(time((outline) => usualReferrers([{ kind: 'drawn', outline }]))),
    naming: areas.map(time(nameArea)),
  };
}

function areaOn(sheet: SheetId, share: number): Outline {
  const { u, v } = sheets[sheet].window;
  const [x, y] = [u[0] + (u[1] - u[0]) * ((share * 7) % 1), v[0] + (v[1] - v[0]) * share];
  const ring = Array.from({ length: 40 }, (_, i): Outline['ring'][number] => {
    const angle = (2 * Math.PI * i) / 40;
    return [bodyMm(x + radius * Math.cos(angle)), bodyMm(y + radius * Math.sin(angle))];
  });
  return { sheet, ring };
}
