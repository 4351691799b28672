import { defineConfig } from '@playwright/test';
import { SHARED_CONFIG } from './playwright.shared.ts';

/** The portal below a base path, and beside another one on the same host: `npm run test:base-path`. */
export default defineConfig({
  ...SHARED_CONFIG,
  testDir: 'e2e-builds/base-path',
  globalSetup: './e2e-builds/base-path/support/build-portals.ts',
});
