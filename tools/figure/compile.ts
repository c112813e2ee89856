import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { option, positionals } from './arguments';
import { printDifferences } from './check/differences';
import { compileSheet, sheetText } from './compile/compile-sheet';
import { compiledFolder, drawingFolder } from './places';
import { run } from './run';
import { drawnSheets, readDrawing } from './source/read-drawing';

/** `tsx tools/figure/compile.ts [sheet] [--measure FILE]`: drawings to `src/anatomy/sheets/*.json`. */
const [wanted] = positionals();
const measured = option('measure');
await run(() => {
  for (const id of wanted ? [wanted] : drawnSheets(drawingFolder)) {
    const drawing = readDrawing(join(drawingFolder, id));
    const sheet = compileSheet(drawing);
    const text = sheetText(sheet);
    writeFileSync(join(compiledFolder, `${id}.json`), text);
    const gz = (gzipSync(text).length / 1024).toFixed(1);
    console.log(`${id}: ${sheet.muscles.length} muscles, ${sheet.parts.length} parts, ${gz} KB gzipped`);
    if (measured) printDifferences(drawing, measured);
  }
});
