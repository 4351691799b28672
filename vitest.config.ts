import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: ['lib/**/*.test.ts', 'islands/**/*.test.ts', 'scripts/**/*.test.ts', 'bench/**/*.test.ts'],
    // Two cores are all that CI has; more workers only queue.
    maxWorkers: 2,
    testTimeout: 20_000,
  },
});
