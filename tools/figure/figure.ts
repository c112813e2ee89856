import { parseArgs } from 'node:util';
import { looks } from './paint/palette';
import { DrawingError } from './source/read-drawing';

const usage = `Usage: npm run figure -- compile [SHEET] [--measured]
                         paint [SHEET]
                         look SHEET OUT.png [--look LOOK] [--view u0,v0,u1,v1] [--scale N] [--measured]
                         watch SHEET [--port N]
LOOK is one of ${looks.join(', ')}.`;

const text = { type: 'string' } as const;
const options = { look: text, view: text, scale: text, port: text, measured: { type: 'boolean' } } as const;

/** Compiles, paints, shows or watches drawings. Each word is loaded when asked for: painting needs a browser. */
async function figure(args: string[]): Promise<void> {
  const { values, positionals } = parseArgs({ args, options, allowPositionals: true });
  const [word, sheet, file] = positionals;
  const look = looks.find((name) => name === (values.look ?? 'light'));
  if (word === 'compile') (await import('./compile')).compile(sheet, values.measured);
  else if (word === 'paint') await (await import('./paint')).paint(sheet);
  else if (word === 'look' && sheet && file && look)
    await (await import('./look')).look(sheet, file, { ...values, look });
  else if (word === 'watch' && sheet)
    await (await import('./watch')).watch(sheet, Number(values.port ?? 4180));
  else {
    console.error(usage);
    process.exitCode = 1;
  }
}

/** Faults of a drawing, and words that make no sense here, are told in one line, without a stack. */
const isPlain = (error: unknown): error is Error =>
  error instanceof DrawingError ||
  (error instanceof Error && 'code' in error && /ARGS|EADDRINUSE|BAD_PORT|ENOENT/.test(String(error.code)));

try {
  await figure(process.argv.slice(2));
} catch (error) {
  if (!isPlain(error)) throw error;
  console.error(error.message);
  process.exitCode = 1;
}
