import { inWindow } from '../anatomy/in-window';
import type { Half } from '../anatomy/sheet-frame';
import type { BodyPoint } from '../domain/place';
import {
  type Layer,
  layerOf,
  layersOf,
  type Part,
  partOf,
  type SheetId,
  sheetsOfPart,
  showsOneLimb,
  sideOfView,
  type View,
  viewOf,
} from '../domain/sheets';

/** What is looked at: a sheet, and of a close-up that shows one limb at a time, whose. */
export interface Looking {
  readonly sheet: SheetId;
  readonly half: Half | null;
}

const partNames: Readonly<Record<Part, string>> = {
  figure: 'Whole body',
  'head-neck': 'Head and neck',
  'shoulder-girdle': 'Shoulders',
  'forearm-hand': 'Forearm, hand',
  'leg-foot': 'Leg, foot',
};

const viewNames: Readonly<Record<View, string>> = {
  front: 'Front',
  back: 'Back',
  left: 'Left side',
  right: 'Right side',
  'left-medial': 'Left, inside',
  'right-medial': 'Right, inside',
  sole: 'sole',
  dorsum: 'top',
};

const layerNames: Readonly<Record<Layer, string>> = {
  superficial: 'Superficial',
  intermediate: 'Intermediate',
  deep: 'Deep',
  inner: 'Inner',
};

const handNames: Partial<Record<View, string>> = { front: 'palm', back: 'back' };

function wayName({ sheet, half }: Looking): string {
  const view = viewOf(sheet);
  if (!half) return viewNames[view];
  const what = partOf(sheet) === 'forearm-hand' ? handNames[view] : viewNames[view];
  return `${half === 'left' ? 'Left' : 'Right'}, ${what}`;
}

/** `Head and neck, back, deep`; of the whole figure `Back, deep`. */
export function sheetName(looking: Looking): string {
  const { sheet } = looking;
  const part = partOf(sheet);
  const words = [
    ...(part === 'figure' ? [] : [partNames[part]]),
    wayName(looking),
    ...(layersOf(sheet).length > 1 ? [layerNames[layerOf(sheet)]] : []),
  ];
  return words.map((word, i) => (i === 0 ? word : word.toLowerCase())).join(', ');
}

export const partChips = Object.entries(partNames).map(([id, label]) => ({ id: id as Part, label }));

const halvesOf = (sheet: SheetId): readonly (Half | null)[] =>
  showsOneLimb(sheet) ? ['left', 'right'] : [null];

/** Every way to look at a part: each view once, the limbs of one side before those of the other. */
function waysOf(part: Part): Looking[] {
  const outermost = sheetsOfPart(part).filter((sheet) => layersOf(sheet)[0] === sheet);
  const all = outermost.flatMap((sheet) => halvesOf(sheet).map((half): Looking => ({ sheet, half })));
  const sideOf = ({ sheet, half }: Looking): string => half ?? sideOfView(viewOf(sheet)) ?? '';
  const byLimb = part === 'forearm-hand' || part === 'leg-foot';
  return byLimb ? all.sort((a, b) => sideOf(a).localeCompare(sideOf(b))) : all;
}

export const wayId = ({ sheet, half }: Looking): string => `${viewOf(sheet)} ${half ?? ''}`;

/** Whether a place is seen from the same side and lies in what is shown; it may have been marked on another sheet. */
export const isInSight = ({ sheet, half }: Looking, at: BodyPoint): boolean =>
  viewOf(at.sheet) === viewOf(sheet) && (!half || half === halfAt(at)) && inWindow(sheet, at.u, at.v);

/** The ways to look at the part that is shown, as chips, each with how many marks can be seen there. */
export const wayChips = (looking: Looking, places: readonly { readonly at: BodyPoint }[]) =>
  waysOf(partOf(looking.sheet)).map((way) => {
    const count = places.filter(({ at }) => isInSight(way, at)).length;
    return { id: wayId(way), label: count > 0 ? `${wayName(way)} · ${count}` : wayName(way) };
  });

/** The layers of what is shown as chips, from outside in. */
export const layerChips = ({ sheet }: Looking) =>
  layersOf(sheet).map((id) => ({ id, label: layerNames[layerOf(id)] }));

const inLayerOf = (looking: Looking, from: SheetId): Looking => {
  const sheet = layersOf(looking.sheet).find((id) => layerOf(id) === layerOf(from));
  return { ...looking, sheet: sheet ?? looking.sheet };
};

/** The way with that id, in the same layer where there is one. */
export function turned(from: Looking, id: string): Looking {
  const way = waysOf(partOf(from.sheet)).find((one) => wayId(one) === id);
  return way ? inLayerOf(way, from.sheet) : from;
}

/** From which side a part is seen first when it has no view of that name. */
const likeliest: Partial<Record<View, View>> = {
  'left-medial': 'left',
  'right-medial': 'right',
  sole: 'back',
  dorsum: 'front',
};

/** Another part, seen from the same side and of the same limb where there is such a view. */
export function inPart(from: Looking, part: Part, side: Half): Looking {
  const view = viewOf(from.sheet);
  const ways = waysOf(part).filter((way) => (way.half ?? sideOfView(viewOf(way.sheet)) ?? side) === side);
  const there =
    ways.find((way) => viewOf(way.sheet) === view) ??
    ways.find((way) => viewOf(way.sheet) === likeliest[view]) ??
    ways[0];
  return there ? inLayerOf(there, from.sheet) : from;
}

export const halfAt = ({ sheet, u }: BodyPoint): Half =>
  sideOfView(viewOf(sheet)) ?? (u >= 0 ? 'left' : 'right');

/** A sheet with, where it shows one limb, the limb of a place. */
export const lookingAt = (at: BodyPoint, sheet: SheetId = at.sheet): Looking => ({
  sheet,
  half: showsOneLimb(sheet) ? halfAt(at) : null,
});
