/** Starts a browser that talks to nobody: the few services that Chromium runs by itself are off. */
import type { Browser } from 'playwright-core';
import { TalkError } from '../errors.ts';
import { chromiumVariable, type Chromium } from './find-chromium.ts';
import { loadPlaywright } from './load-playwright.ts';

export const switches = [
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--no-first-run',
  // The headless shell would round the widths of letters to whole pixels, unlike every browser with a window.
  '--font-render-hinting=none',
];

export interface LaunchOptions {
  /** Whether Ctrl+C is left to the caller, who closes the browser then. Default: it ends the browser and the program. */
  leavesSignals?: boolean;
}

/** Throws a TalkError with the browser's own first line if it does not start. */
export async function launchChromium(
  { executable }: Chromium,
  { leavesSignals = false }: LaunchOptions = {},
): Promise<Browser> {
  const { chromium } = loadPlaywright();
  try {
    return await chromium.launch({
      executablePath: executable,
      args: switches,
      handleSIGINT: !leavesSignals,
      handleSIGTERM: !leavesSignals,
      handleSIGHUP: !leavesSignals,
      // Chromium refuses to run as root with its sandbox on.
      chromiumSandbox: process.getuid?.() !== 0,
    });
  } catch (error) {
    throw new TalkError({
      message: `${executable} did not start: ${findReason(error)}.`,
      hint: `Let ${chromiumVariable} name the program of another Chrome, Edge or Chromium.`,
    });
  }
}

/** The line of Playwright's long report that a reader can use: what the browser said, or else what Playwright did. */
function findReason(error: unknown): string {
  const lines = String(error instanceof Error ? error.message : error).split('\n');
  // Warnings of the browser, such as of a missing D-Bus, are not what stopped it.
  const said = lines.find((line) => line.includes('[err]') && !/dbus|:WARNING:/.test(line)) ?? lines[0] ?? '';
  return said.replace(/^.*\[err\]\s*/, '').replace(/^browserType\.launch: /, '');
}
