/// <reference types="vitest/config" />
import { availableParallelism } from 'node:os';
import { getViteConfig } from 'astro/config';

/** Rooms whose code is pure: what one test file loads of them, such as the tagger's model, serves the next as well. */
const pure = ['client', 'components', 'essay', 'layouts', 'measure', 'plan', 'show', 'talk', 'themes'].map(
  (room) => `tests/${room}/**/*.test.ts`,
);

export default getViteConfig({
  test: {
    // On two cores Vitest would take one.
    maxWorkers: Math.max(2, availableParallelism() - 1),
    projects: [
      { extends: true, test: { name: 'pure', include: pure, isolate: false } },
      {
        extends: true,
        test: {
          name: 'apart',
          include: ['tests/**/*.test.ts'],
          exclude: ['tests/e2e/**', ...pure],
          globalSetup: 'tests/run-prepare.ts',
        },
      },
    ],
    // Only what hangs shall fail by the clock, on slow machines too.
    testTimeout: 120_000,
    hookTimeout: 120_000,
  },
});
