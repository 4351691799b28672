import { defineConfig, devices } from '@playwright/test';
import { CHROMIUM_ARGUMENTS } from './e2e/chromium.ts';
import { findChromium } from './scripts/lib/chromium.mjs';

const PORT = Number(process.env.E2E_PORT ?? 3210);
const executablePath = await findChromium();

export default defineConfig({
  testDir: 'e2e',
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
    baseURL: `http://localhost:${PORT}`,
    launchOptions: { ...(executablePath !== undefined && { executablePath }), args: CHROMIUM_ARGUMENTS },
  },
  webServer: {
    command: 'npx tsx scripts/serve.ts',
    env: { PORT: String(PORT) },
    port: PORT,
    reuseExistingServer: false,
  },
});
