/// <reference types="vitest/config" />
import { getViteConfig } from 'astro/config';

export default getViteConfig({
  test: {
    include: ['tests/**/*.test.ts'],
    exclude: ['tests/e2e/**'],
    // Only what hangs shall fail by the clock, on slow machines too.
    testTimeout: 120_000,
    hookTimeout: 120_000,
  },
});
