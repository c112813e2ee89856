import { join } from 'node:path';
import react from '@vitejs/plugin-react';
import { build, type InlineConfig } from 'vite';
import { VitePWA } from 'vite-plugin-pwa';
import { type Chunks, chunksOf } from './chunks';
import { type Served, served } from './served';

const top = join(import.meta.dirname, '../..');
const bareRoot = join(import.meta.dirname, 'bare');
const appFolder = join(top, '.cache/bench-app');
const bareFolder = join(top, '.cache/bench-bare');

export interface BuiltPage extends Served {
  readonly chunks: Chunks;
}

/**
 * The app as `npm start` builds and serves it, with the page of `records/` beside it on the same origin.
 * That page can be reached only until the app's service worker has taken over.
 */
export async function builtApp(): Promise<BuiltPage> {
  const shared = { root: top, logLevel: 'error' } as const;
  const output = await build({ ...shared, build: { outDir: appFolder, emptyOutDir: true } });
  await build({
    configFile: false,
    logLevel: 'error',
    root: join(import.meta.dirname, 'records'),
    base: '/records/',
    publicDir: false,
    build: { target: 'es2022', outDir: join(appFolder, 'records'), modulePreload: { polyfill: false } },
  });
  const app = await served({ ...shared, build: { outDir: appFolder } });
  return { ...app, chunks: chunksOf(output, appFolder) };
}

/** The bare page on react-konva, with a service worker made like the app's. */
export async function builtBare(): Promise<BuiltPage> {
  const config: InlineConfig = {
    root: bareRoot,
    configFile: false,
    logLevel: 'error',
    publicDir: false,
    build: { target: 'es2022', outDir: bareFolder, emptyOutDir: true, modulePreload: { polyfill: false } },
  };
  const worker = VitePWA({
    injectRegister: null,
    manifest: false,
    workbox: { globPatterns: ['**/*.{js,html}'], inlineWorkboxRuntime: true, clientsClaim: true },
  });
  const output = await build({ ...config, plugins: [react(), worker] });
  return { ...(await served(config)), chunks: chunksOf(output, bareFolder) };
}
