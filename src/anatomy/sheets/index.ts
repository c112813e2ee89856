import { type SheetId, sheetIds } from '../../domain/sheets';
import type { Sheet } from '../sheet';
import backDeep from './back-deep.json' with { type: 'json' };
import backIntermediate from './back-intermediate.json' with { type: 'json' };
import backSuperficial from './back-superficial.json' with { type: 'json' };
import type { CompiledSheet } from './compiled-sheet';
import { decodeSheet } from './decode-sheet';
import frontDeep from './front-deep.json' with { type: 'json' };
import frontInner from './front-inner.json' with { type: 'json' };
import frontSuperficial from './front-superficial.json' with { type: 'json' };
import leftDeep from './left-deep.json' with { type: 'json' };
import leftSuperficial from './left-superficial.json' with { type: 'json' };

/** Those of the right side are made from the drawings of the left. */
const compiled: Readonly<Record<SheetId, unknown>> = {
  'front-superficial': frontSuperficial,
  'front-deep': frontDeep,
  'front-inner': frontInner,
  'back-superficial': backSuperficial,
  'back-intermediate': backIntermediate,
  'back-deep': backDeep,
  'left-superficial': leftSuperficial,
  'left-deep': leftDeep,
  'right-superficial': leftSuperficial,
  'right-deep': leftDeep,
};

const decoded = new Map<SheetId, Sheet>();

/**
 * The compiled files are not checked here, each time they are used: a test holds that each equals
 * what the compiler writes, and the compiler's output has this type.
 */
function sheetOf(id: SheetId): Sheet {
  const known = decoded.get(id);
  if (known) return known;
  const sheet = decodeSheet(compiled[id] as CompiledSheet, id);
  decoded.set(id, sheet);
  return sheet;
}

/** All sheets of the figure, both halves, ready for hit test and drawing; each made when first asked for. */
export const sheets = Object.defineProperties(
  {},
  Object.fromEntries(sheetIds.map((id) => [id, { enumerable: true, get: () => sheetOf(id) }])),
) as Readonly<Record<SheetId, Sheet>>;
