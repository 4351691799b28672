import { defineConfig } from '@playwright/test';
import { SHARED_CONFIG } from './playwright.shared.ts';

const PORT = Number(process.env.E2E_PORT ?? 3210);

/** The portal in `out/`, served by our own server: `npm run e2e`. */
export default defineConfig({
  ...SHARED_CONFIG,
  testDir: 'e2e',
  use: { ...SHARED_CONFIG.use, baseURL: `http://localhost:${PORT}` },
  webServer: {
    command: 'npx tsx scripts/serve.ts',
    env: { PORT: String(PORT) },
    port: PORT,
    reuseExistingServer: false,
  },
});
