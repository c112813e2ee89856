import { drawnAs, type SheetId, sheetIds } from '../../domain/sheets';
import type { Sheet } from '../sheet';
import backDeep from './back-deep.json' with { type: 'json' };
import backIntermediate from './back-intermediate.json' with { type: 'json' };
import backSuperficial from './back-superficial.json' with { type: 'json' };
import type { CompiledSheet } from './compiled-sheet';
import { decodeSheet } from './decode-sheet';
import footDorsum from './foot-dorsum.json' with { type: 'json' };
import forearmHandDorsal from './forearm-hand-dorsal.json' with { type: 'json' };
import forearmHandDorsalDeep from './forearm-hand-dorsal-deep.json' with { type: 'json' };
import forearmHandPalmar from './forearm-hand-palmar.json' with { type: 'json' };
import forearmHandPalmarDeep from './forearm-hand-palmar-deep.json' with { type: 'json' };
import frontDeep from './front-deep.json' with { type: 'json' };
import frontInner from './front-inner.json' with { type: 'json' };
import frontSuperficial from './front-superficial.json' with { type: 'json' };
import headNeckBack from './head-neck-back.json' with { type: 'json' };
import headNeckBackDeep from './head-neck-back-deep.json' with { type: 'json' };
import headNeckBackMid from './head-neck-back-mid.json' with { type: 'json' };
import headNeckFront from './head-neck-front.json' with { type: 'json' };
import headNeckLeftDeep from './head-neck-left-deep.json' with { type: 'json' };
import headNeckLeftInner from './head-neck-left-inner.json' with { type: 'json' };
import headNeckLeftSuperficial from './head-neck-left-superficial.json' with { type: 'json' };
import leftDeep from './left-deep.json' with { type: 'json' };
import leftSuperficial from './left-superficial.json' with { type: 'json' };
import legFootMedial from './leg-foot-medial.json' with { type: 'json' };
import legFootMedialDeep from './leg-foot-medial-deep.json' with { type: 'json' };
import shoulderGirdleBackDeep from './shoulder-girdle-back-deep.json' with { type: 'json' };
import shoulderGirdleFrontDeep from './shoulder-girdle-front-deep.json' with { type: 'json' };
import sole from './sole.json' with { type: 'json' };
import soleDeep from './sole-deep.json' with { type: 'json' };

/** Those of the right side are made from the drawings of the left. */
const compiled: Readonly<Partial<Record<SheetId, unknown>>> = {
  'front-superficial': frontSuperficial,
  'front-deep': frontDeep,
  'front-inner': frontInner,
  'back-superficial': backSuperficial,
  'back-intermediate': backIntermediate,
  'back-deep': backDeep,
  'left-superficial': leftSuperficial,
  'left-deep': leftDeep,
  'head-neck-front': headNeckFront,
  'head-neck-back': headNeckBack,
  'head-neck-back-mid': headNeckBackMid,
  'head-neck-back-deep': headNeckBackDeep,
  'head-neck-left-superficial': headNeckLeftSuperficial,
  'head-neck-left-deep': headNeckLeftDeep,
  'head-neck-left-inner': headNeckLeftInner,
  'shoulder-girdle-front-deep': shoulderGirdleFrontDeep,
  'shoulder-girdle-back-deep': shoulderGirdleBackDeep,
  'forearm-hand-palmar': forearmHandPalmar,
  'forearm-hand-palmar-deep': forearmHandPalmarDeep,
  'forearm-hand-dorsal': forearmHandDorsal,
  'forearm-hand-dorsal-deep': forearmHandDorsalDeep,
  'leg-foot-medial': legFootMedial,
  'leg-foot-medial-deep': legFootMedialDeep,
  sole: sole,
  'sole-deep': soleDeep,
  'foot-dorsum': footDorsum,
};

const decoded = new Map<SheetId, Sheet>();

/**
 * The compiled files are not checked here, each time they are used: a test holds that each equals
 * what the compiler writes, and the compiler's output has this type.
 */
function sheetOf(id: SheetId): Sheet {
  const known = decoded.get(id);
  if (known) return known;
  const sheet = decodeSheet(compiled[drawnAs(id)] as CompiledSheet, id);
  decoded.set(id, sheet);
  return sheet;
}

/** All sheets of the figure, both halves, ready for hit test and drawing; each made when first asked for. */
export const sheets = Object.defineProperties(
  {},
  Object.fromEntries(sheetIds.map((id) => [id, { enumerable: true, get: () => sheetOf(id) }])),
) as Readonly<Record<SheetId, Sheet>>;
