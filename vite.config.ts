import optimizeLocales from '@react-aria/optimize-locales-plugin';
import react from '@vitejs/plugin-react';
import { defineConfig, type Plugin } from 'vite';
import { VitePWA } from 'vite-plugin-pwa';
import packageJson from './package.json' with { type: 'json' };
import { hostHeaders, pagePolicy } from './tools/content-security-policy.ts';

const contentSecurityPolicy = (): Plugin => ({
  name: 'content-security-policy',
  apply: 'build',
  transformIndexHtml: () => [
    {
      tag: 'meta',
      attrs: { 'http-equiv': 'Content-Security-Policy', content: pagePolicy },
      injectTo: 'head-prepend',
    },
  ],
});

export default defineConfig({
  define: { __APP_VERSION__: JSON.stringify(packageJson.version) },
  build: {
    target: 'es2022',
    modulePreload: {
      polyfill: false,
      // Screens are loaded ahead of their need and from the cache: naming what they import themselves only adds script.
      resolveDependencies: (_, files, { hostType }) =>
        hostType === 'js' ? files.filter((file) => file.endsWith('.css')) : files,
    },
    assetsInlineLimit: 0,
    // The PDF's two libraries are large and loaded on demand; the bench holds what the door may weigh.
    chunkSizeWarningLimit: 1500,
    rolldownOptions: {
      checks: { pluginTimings: false },
      // Outlines and facts are data; apart, they stay in the cache when only the code changes.
      // The code goes by the way to the map: one file for the door, one behind it, one for the map itself.
      output: {
        codeSplitting: {
          groups: [
            { name: 'atlas-facts', test: /src\/anatomy\/atlas\/facts\.json$/, priority: 5 },
            { name: 'figure-data', test: /src\/anatomy\/.*\.json$/, priority: 4 },
            { name: 'door', tags: ['$initial'], priority: 3 },
            {
              name: 'practice',
              test: /src\/(app\/practice|state\/let-in|storage\/sealed-store)\.tsx?$/,
              priority: 2,
            },
            { name: 'map', test: /src\/features\/session\/session-screen\.tsx$/, priority: 1 },
          ],
        },
      },
    },
  },
  worker: { format: 'es' },
  preview: { headers: hostHeaders },
  plugins: [
    react(),
    // The app speaks English: react-aria's own words in thirty other languages would only weigh.
    optimizeLocales.vite({ locales: ['en-US'] }),
    contentSecurityPolicy(),
    VitePWA({
      registerType: 'prompt',
      injectRegister: null,
      manifest: {
        id: '/',
        name: 'Palpate',
        short_name: 'Palpate',
        description: 'Body map and clinical record for soft-tissue therapists. Works offline.',
        lang: 'en-GB',
        start_url: '/',
        scope: '/',
        display: 'standalone',
        background_color: '#fbf8f3',
        theme_color: '#fbf8f3',
        categories: ['medical', 'health'],
        icons: [
          { src: '/icons/icon-192.png', sizes: '192x192', type: 'image/png' },
          { src: '/icons/icon-512.png', sizes: '512x512', type: 'image/png' },
          { src: '/icons/maskable-512.png', sizes: '512x512', type: 'image/png', purpose: 'maskable' },
        ],
      },
      workbox: {
        globPatterns: ['**/*.{js,mjs,css,html,json,webp,png,svg,woff,woff2,wasm}'],
        maximumFileSizeToCacheInBytes: 6 * 1024 * 1024,
        navigateFallback: '/index.html',
        // A second file would be fetched by importScripts, which Trusted Types refuse.
        inlineWorkboxRuntime: true,
        clientsClaim: true,
        skipWaiting: false,
      },
    }),
  ],
});
