import { defineConfig } from 'vitest/config';

/** The tests that start web servers: `npm run hosts`. */
export default defineConfig({
  test: {
    globalSetup: 'e2e-hosts/install-hosts.ts',
    include: ['e2e-hosts/**/*.test.ts'],
    maxWorkers: 1,
    testTimeout: 30_000,
    hookTimeout: 60_000,
  },
});
