import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: ['lib', 'components', 'islands', 'scripts', 'bench'].map((folder) => `${folder}/**/*.test.ts`),
    // Two cores are all that CI has; more workers only queue.
    maxWorkers: 2,
    testTimeout: 20_000,
  },
});
