import { readFileSync } from 'node:fs';
import { createServer, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { areaRatio, type Difference, meanApart, offness } from '../check/differences';
import { drawnDifferences } from '../check/drawn-sheet';
import { measuredOverlay } from '../check/measured-overlay';
import type { Brush } from '../paint/brush';
import { paintSheet } from '../paint/paint-sheet';
import { type Look, looks } from '../paint/palette';
import { paintOutlines } from './paint-outlines';
import { WatchedDrawing } from './watched-drawing';

export interface ServedSheet {
  readonly url: string;
  stop(): void;
}

/**
 * Serves one sheet of the drawings under `root` on 127.0.0.1: the page, the sheet as outlines and as
 * painted, where it stands beside its measured figures, and an event at each change of its files.
 * Port 0 takes any free one.
 */
export async function serveSheet(root: string, id: string, port: number): Promise<ServedSheet> {
  const listeners = new Set<ServerResponse>();
  const watched = new WatchedDrawing(join(root, id), () => {
    for (const listener of listeners) listener.write('data: changed\n\n');
  });
  const server = createServer((request, response) => {
    const { pathname, searchParams } = new URL(request.url ?? '/', 'http://127.0.0.1');
    if (pathname === '/events') {
      response.writeHead(200, { 'content-type': 'text/event-stream', 'cache-control': 'no-store' });
      response.write(': watching\n\n');
      listeners.add(response);
      request.on('close', () => listeners.delete(response));
      return;
    }
    const look = looks.find((name) => name === searchParams.get('look')) ?? 'light';
    const { status, type, body } = answerTo(pathname, look, id, watched);
    response.writeHead(status, { 'content-type': type, 'cache-control': 'no-store' }).end(body);
  });
  await new Promise<void>((ready, fail) => {
    server.once('error', fail).listen(port, '127.0.0.1', ready);
  });
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    stop: () => {
      watched.stop();
      server.closeAllConnections();
      server.close();
    },
  };
}

interface Answer {
  readonly status: number;
  readonly type: string;
  readonly body: string;
}

function answerTo(path: string, look: Look, id: string, { current }: WatchedDrawing): Answer {
  const ok = (type: string, body: string): Answer => ({ status: 200, type, body });
  try {
    const { drawing, sheet, error } = current;
    const differences = sheet ? drawnDifferences(sheet) : [];
    const overlay = (brush: Brush): string => measuredOverlay(brush, differences);
    if (path === '/')
      return ok('text/html; charset=utf-8', readFileSync(join(import.meta.dirname, 'page.html'), 'utf8'));
    if (path === '/state')
      return ok('application/json', JSON.stringify({ id, looks, error, ...list(differences) }));
    if (path === '/outlines.svg' && sheet) return ok('image/svg+xml', paintOutlines(sheet, look, overlay));
    if (path === '/painted.svg' && drawing) {
      const { u, v } = drawing.sheet.window;
      return ok('image/svg+xml', paintSheet(drawing, look, [u[0], v[0], u[1], v[1]], overlay));
    }
    return { status: 404, type: 'text/plain', body: 'There is no such thing here.' };
  } catch (error) {
    return { status: 500, type: 'text/plain', body: error instanceof Error ? error.message : String(error) };
  }
}

/** The muscles as the page lists them, worst first. */
const list = (differences: readonly Difference[]) => ({
  mean: meanApart(differences),
  muscles: differences
    .toSorted((a, b) => offness(b) - offness(a))
    .map((one) => ({ id: one.id, apart: one.apart, ratio: areaRatio(one), off: offness(one) > 1 })),
});
