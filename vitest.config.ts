import react from '@vitejs/plugin-react';
import { playwright } from '@vitest/browser-playwright';
import { defineConfig } from 'vitest/config';
import { chromium } from './tests/chromium.ts';

const inBrowser = ['src/**/*.browser.test.{ts,tsx}'];

// What is not named here is bundled at first use, which reloads the page under a running test.
const ariaParts = [
  ...['Button', 'Checkbox', 'Dialog', 'Heading', 'Input', 'Label', 'Modal', 'ProgressBar'],
  ...['SearchField', 'Text', 'TextArea', 'TextField', 'ToggleButton', 'ToggleButtonGroup'],
];

export default defineConfig({
  test: {
    projects: [
      {
        test: {
          name: 'unit',
          environment: 'node',
          include: ['src/**/*.test.ts', 'tools/**/*.test.ts', 'tests/pages/**/*.test.ts'],
          exclude: inBrowser,
          testTimeout: 60_000,
        },
      },
      {
        plugins: [react()],
        define: { __APP_VERSION__: JSON.stringify('of the tests') },
        optimizeDeps: {
          include: [
            ...ariaParts.map((part) => `react-aria-components/${part}`),
            'pdfjs-dist',
            'papaparse',
            'react-router',
            'lucide-react',
            'date-fns',
            'match-sorter',
            'zustand',
            'react',
            'react-dom/client',
            'react-konva',
            'konva',
            'konva/lib/Core.js',
            'react-konva/lib/ReactKonvaCore.js',
            'dexie',
            'hash-wasm',
            'zod',
            'fast-check',
          ],
        },
        test: {
          name: 'browser',
          include: inBrowser,
          testTimeout: 60_000,
          browser: {
            enabled: true,
            headless: true,
            screenshotFailures: false,
            provider: playwright({ launchOptions: chromium }),
            instances: [{ browser: 'chromium' }],
          },
        },
      },
    ],
  },
});
