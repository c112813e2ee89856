import { drawingFolder } from './places';
import { serveSheet } from './watch/serve-sheet';

/** Serves a page that shows a sheet while it is drawn, until it is stopped with Ctrl+C. */
export async function watch(sheet: string, port: number): Promise<void> {
  const { url } = await serveSheet(drawingFolder, sheet, port);
  console.log(`${sheet} is at ${url} (stop it with Ctrl+C).`);
}
