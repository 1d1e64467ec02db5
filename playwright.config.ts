import { defineConfig } from '@playwright/test';
import { availableParallelism } from 'node:os';
import { findChromium } from './src/browser/find-chromium.ts';
import { switches } from './src/browser/launch-chromium.ts';

const chromium = await findChromium();

export default defineConfig({
  testDir: 'tests/e2e',
  testMatch: '*.spec.ts',
  globalSetup: './tests/run-prepare.ts',
  outputDir: 'test-results',
  fullyParallel: true,
  // More than there are cores, if there are two: much of a test is waiting for a page, a save or a clock.
  workers: Math.max(3, availableParallelism()),
  // Only what hangs shall fail by the clock, on slow machines too.
  timeout: 120_000,
  expect: { timeout: 20_000 },
  forbidOnly: true,
  reporter: 'list',
  use: {
    viewport: { width: 1280, height: 720 },
    launchOptions: {
      ...(chromium === undefined ? {} : { executablePath: chromium.executable }),
      chromiumSandbox: process.getuid?.() !== 0,
      args: switches,
    },
  },
});
