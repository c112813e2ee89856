import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { differenceLines } from './check/difference-lines';
import { drawnDifferences, drawnSheet } from './check/drawn-sheet';
import { compileSheet, sheetText } from './compile/compile-sheet';
import { compiledFolder, drawingFolder } from './places';
import { drawnSheets, readDrawing } from './source/read-drawing';

/** Drawings of one sheet, or of all, to `src/anatomy/sheets/*.json`; `measured` lists how far each muscle is off. */
export function compile(wanted?: string, measured = false): void {
  for (const id of wanted ? [wanted] : drawnSheets(drawingFolder)) {
    const drawing = readDrawing(join(drawingFolder, id));
    const sheet = compileSheet(drawing);
    const text = sheetText(sheet);
    writeFileSync(join(compiledFolder, `${id}.json`), text);
    const gz = (gzipSync(text).length / 1024).toFixed(1);
    console.log(`${id}: ${sheet.muscles.length} muscles, ${sheet.parts.length} parts, ${gz} KB gzipped`);
    if (measured) console.log(differenceLines(drawnDifferences(drawnSheet(drawing))).join('\n'));
  }
}
