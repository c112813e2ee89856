import { defineConfig } from '@playwright/test';

export default defineConfig({
  testDir: 'tests',
  testMatch: ['e2e/*.spec.ts', 'vault/*.spec.ts'],
  // Mounts a disk of its own, which takes root: `npm run test:vault` only.
  testIgnore: process.env.VAULT === 'full' ? [] : ['vault/power-cut.spec.ts'],
  workers: 2,
  timeout: 180_000,
  expect: { timeout: 15_000 },
  reporter: [['list']],
  forbidOnly: true,
});
