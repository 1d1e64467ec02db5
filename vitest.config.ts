/// <reference types="vitest/config" />
import { availableParallelism } from 'node:os';
import { getViteConfig } from 'astro/config';

export default getViteConfig({
  test: {
    include: ['tests/**/*.test.ts'],
    exclude: ['tests/e2e/**'],
    // On two cores Vitest would take one.
    maxWorkers: Math.max(2, availableParallelism() - 1),
    // Only what hangs shall fail by the clock, on slow machines too.
    testTimeout: 120_000,
    hookTimeout: 120_000,
  },
});
