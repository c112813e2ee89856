import type { SheetId } from '../../domain/place';
import type { Sheet } from '../sheet';
import back from './back-superficial.json' with { type: 'json' };
import type { CompiledSheet } from './compiled-sheet';
import { decodeSheet } from './decode-sheet';
import front from './front-superficial.json' with { type: 'json' };

/**
 * The compiled files are not checked here, at every start: a test holds that each equals
 * what the compiler writes, and the compiler's output has this type.
 */
const decode = (id: SheetId, compiled: unknown): Sheet => decodeSheet(compiled as CompiledSheet, id);

/** All sheets of the figure, both halves, ready for hit test and drawing. */
export const sheets: Readonly<Record<SheetId, Sheet>> = {
  'front-superficial': decode('front-superficial', front),
  'back-superficial': decode('back-superficial', back),
};
