import { devices, type PlaywrightTestConfig } from '@playwright/test';
import { CHROMIUM_ARGUMENTS } from './e2e/chromium.ts';
import { findChromium } from './scripts/lib/chromium.mjs';

const executablePath = await findChromium();

/** What holds for browser tests of every portal; a configuration adds where its tests and its portal are. */
export const SHARED_CONFIG = {
  // Two cores are all that CI has: one browser for each.
  workers: 2,
  fullyParallel: true,
  forbidOnly: true,
  // A second try where the machine was held up; `npm test` names every test that needed it.
  retries: 1,
  // Generous, so that a busy machine fails nothing: no test is about time.
  timeout: 120_000,
  expect: { timeout: 15_000 },
  reporter: [['line']],
  use: {
    ...devices['Desktop Chrome'],
    launchOptions: { ...(executablePath !== undefined && { executablePath }), args: CHROMIUM_ARGUMENTS },
  },
} satisfies PlaywrightTestConfig;
