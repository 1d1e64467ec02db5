/** Loads Playwright when a browser is wanted; nothing else pays for it. */
import { createRequire } from 'node:module';
import type * as Playwright from 'playwright-core';

/** An import would first search its megabytes for the names that it exports. */
export function loadPlaywright(): typeof Playwright {
  return createRequire(import.meta.url)('playwright-core') as typeof Playwright;
}
