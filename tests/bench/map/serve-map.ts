import { join } from 'node:path';
import react from '@vitejs/plugin-react';
import { build, preview } from 'vite';

const top = join(import.meta.dirname, '../../..');
const outDir = join(top, '.cache/bench-map');

/** Builds the bench page as the app is built, and serves it until `close`. */
export async function serveMap(): Promise<{ url: string; close: () => Promise<void> }> {
  const shared = { root: import.meta.dirname, configFile: false, logLevel: 'error' } as const;
  await build({
    ...shared,
    publicDir: join(top, 'public'),
    plugins: [react()],
    build: { target: 'es2022', outDir, emptyOutDir: true },
  });
  const server = await preview({ ...shared, build: { outDir }, preview: { host: '127.0.0.1', port: 0 } });
  const address = server.httpServer.address();
  if (typeof address !== 'object' || !address) throw new Error('The bench page is not served.');
  return { url: `http://127.0.0.1:${address.port}`, close: () => server.close() };
}
