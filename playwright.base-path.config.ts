import { defineConfig, devices } from '@playwright/test';
import { CHROMIUM_ARGUMENTS } from './e2e/chromium.ts';
import { findChromium } from './scripts/lib/chromium.mjs';

const executablePath = await findChromium();

/** The portal below a base path, and beside another one on the same host: `npm run test:base-path`. */
export default defineConfig({
  testDir: 'e2e-builds/base-path',
  globalSetup: './e2e-builds/base-path/support/build-portals.ts',
  workers: 2,
  fullyParallel: true,
  forbidOnly: true,
  retries: 1,
  timeout: 120_000,
  expect: { timeout: 15_000 },
  reporter: [['line']],
  use: {
    ...devices['Desktop Chrome'],
    launchOptions: { ...(executablePath !== undefined && { executablePath }), args: CHROMIUM_ARGUMENTS },
  },
});
