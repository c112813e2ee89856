import type { Sheet } from '../../../src/anatomy/sheet';
import { decodeSheet } from '../../../src/anatomy/sheets/decode-sheet';
import type { SheetId } from '../../../src/domain/sheets';
import { compileSheet } from '../compile/compile-sheet';
import type { Drawing } from '../source/drawing';
import { type Difference, differences } from './differences';
import { readMeasured } from './measured';

/** A drawing as the app will hold it once it is compiled. */
export const drawnSheet = (drawing: Drawing): Sheet =>
  decodeSheet(compileSheet(drawing), drawing.sheet.id as SheetId);

/** What is drawn of the client's left beside the measured figures. */
export const drawnDifferences = (sheet: Sheet): Difference[] =>
  differences(sheet, readMeasured(sheet.id)).filter(({ side }) => side === 'left');
