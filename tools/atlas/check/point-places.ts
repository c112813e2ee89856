import { insideRings } from '../../../src/anatomy/inside-rings';
import type { Sheet } from '../../../src/anatomy/sheet';
import { sideOfView } from '../../../src/domain/sheets';
import type { MuscleSource } from '../schema';
import type { Fault } from './fault';

type Sheets = Readonly<Record<string, Sheet>>;

/** Every usual point lies on the client's left, inside what its sheet shows of its muscle. */
export const pointFaults = (muscles: readonly MuscleSource[], sheets: Sheets): Fault[] =>
  muscles.flatMap((muscle) =>
    muscle.points.flatMap(({ id, sheet, place }) => {
      const what = wrongWith(muscle, sheets[sheet], place, isDrawn(muscle.id, sheets));
      if (!what) return [];
      const subject = `${muscle.id} ${id}`;
      return [{ kind: 'point' as const, sheet, subject, side: 'left' as const, what, at: place }];
    }),
  );

const isDrawn = (id: string, sheets: Sheets): boolean =>
  Object.values(sheets).some(({ muscles }) => muscles.some((muscle) => muscle.id === id));

function wrongWith(
  { id }: MuscleSource,
  sheet: Sheet | undefined,
  [u, v]: readonly [number, number],
  drawn: boolean,
): string | null {
  if (!sheet) return 'is on no such sheet';
  if (sideOfView(sheet.view) === 'right') return 'belongs on the sheet of the left';
  if (!sideOfView(sheet.view) && u < 0) return "must lie on the client's left: u is negative";
  if (!drawn) return insideRings(sheet.silhouette, u, v) ? null : 'lies outside the skin';
  const muscle = sheet.muscles.find((one) => one.id === id && one.side === 'left');
  if (!muscle) return 'the sheet does not show this muscle';
  return insideRings(muscle.rings, u, v) ? null : 'lies outside its muscle';
}
