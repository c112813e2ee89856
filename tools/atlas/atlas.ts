import { compileAtlas } from './compile';

const usage = 'Usage: npm run atlas -- compile | export FILE | check | review DIR';

/** `npm run atlas -- compile | export FILE | check | review DIR`: facts about muscles, and the figure as data and on paper. */
async function atlas([word, file, ...rest]: readonly string[]): Promise<boolean> {
  if (word === 'compile' && !file) return compileAtlas();
  if (word === 'export' && file && rest.length === 0) {
    const { exportFigure } = await import('./export');
    exportFigure(file);
    return true;
  }
  if (word === 'review' && file && rest.length === 0) {
    const { writeReview } = await import('./review');
    await writeReview(file);
    return true;
  }
  if (word === 'check' && !file) return check();
  console.error(usage);
  return false;
}

async function check(): Promise<boolean> {
  const { checkFigure } = await import('./check');
  const { faults, means } = checkFigure();
  for (const line of [...faults, ...means]) console.log(line);
  console.log(faults.length === 0 ? 'No faults' : `${faults.length} faults`);
  return faults.length === 0;
}

if (!(await atlas(process.argv.slice(2)))) process.exitCode = 1;
