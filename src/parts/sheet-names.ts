import { type SheetId, sheetIds, type View, viewOf } from '../domain/sheets';

const viewNames: Readonly<Record<View, string>> = {
  front: 'Front',
  back: 'Back',
  left: 'Left side',
  right: 'Right side',
};
const views = Object.keys(viewNames) as View[];

/** `deep`: the second word of a sheet's id. */
const layerOf = (sheet: SheetId): string => sheet.slice(sheet.indexOf('-') + 1);
const capital = (word: string): string => word.charAt(0).toUpperCase() + word.slice(1);

/** `Back, deep`. */
export const sheetName = (id: SheetId): string => `${viewNames[viewOf(id)]}, ${layerOf(id)}`;

/** The views as chips, each with how many marks can be seen there. */
export const viewChips = (places: readonly { readonly sheet: SheetId }[]) =>
  views.map((id) => {
    const count = places.filter(({ sheet }) => viewOf(sheet) === id).length;
    return { id, label: count > 0 ? `${viewNames[id]} · ${count}` : viewNames[id] };
  });

/** The layers of one view as chips, from outside in. */
export const layerChips = (view: View) =>
  sheetIds.filter((id) => viewOf(id) === view).map((id) => ({ id, label: capital(layerOf(id)) }));

/** The sheet of another view, in the same layer where there is one. */
export const turned = (from: SheetId, to: View): SheetId => {
  const there = layerChips(to).map(({ id }) => id);
  return there.find((id) => layerOf(id) === layerOf(from)) ?? there[0] ?? from;
};
