import { type SheetId, sheetIds } from '../domain/place';

const names: Record<SheetId, string> = { 'front-superficial': 'Front', 'back-superficial': 'Back' };

export const sheetName = (id: SheetId): string => names[id];

/** The sheets as chips. */
export const views: { id: SheetId; label: string }[] = sheetIds.map((id) => ({ id, label: names[id] }));
