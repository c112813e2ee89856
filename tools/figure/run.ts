import { DrawingError } from './source/read-drawing';

/** Runs a command; a fault in a drawing is told in one line, without a stack. */
export async function run(work: () => void | Promise<void>): Promise<void> {
  try {
    await work();
  } catch (error) {
    if (!(error instanceof DrawingError)) throw error;
    console.error(error.message);
    process.exitCode = 1;
  }
}
