import { defineConfig } from 'vitest/config';

/** The tests that build the portal several times: `npm run test:builds`. */
export default defineConfig({
  test: {
    include: ['e2e-builds/**/*.test.ts'],
    maxWorkers: 1,
    // Generous, so that a busy machine fails nothing: no test is about time.
    testTimeout: 900_000,
    hookTimeout: 900_000,
  },
});
