/** A browser may end at any moment: for lack of memory, or since somebody ends it. */
import { existsSync, mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { chromium, type Browser, type BrowserServer, type Page } from 'playwright';
import { afterAll, describe, expect, it } from 'vitest';
import { ensureChromium } from '../../src/browser/install-chromium.ts';
import { printTalk } from '../../src/print/print-talk.ts';
import { loadedTalk, slide, talkOf, words } from './small-talk.ts';

const folder = mkdtempSync(join(tmpdir(), 'lectern-killed-'));
afterAll(() => rmSync(folder, { recursive: true }));

const loaded = loadedTalk(talkOf([slide('tides', 'statement', [words('The moon pulls')])]));

/** Kills the browser at a moment of its work. */
type Killer = (page: Page, kill: () => Promise<void>) => unknown;
const moments: [string, Killer][] = [
  ['before anything is asked for', (_, kill) => kill()],
  ['at the first request', (page, kill) => page.once('request', () => void kill())],
  ['once all is loaded', (page, kill) => page.once('load', () => void kill())],
];

/** A browser whose first page meets the killer. */
async function openFor(killer: Killer): Promise<{ browser: Browser; server: BrowserServer }> {
  const { executable } = await ensureChromium(() => undefined);
  const server = await chromium.launchServer({
    executablePath: executable,
    chromiumSandbox: process.getuid?.() !== 0,
  });
  const browser = await chromium.connect(server.wsEndpoint());
  const newPage = browser.newPage.bind(browser);
  browser.newPage = async (options) => {
    const page = await newPage(options);
    await killer(page, () => server.kill());
    return page;
  };
  return { browser, server };
}

describe('a browser that is killed', () => {
  it.each(moments)(
    '%s leaves no file and says what happened',
    async (_, killer) => {
      const { browser, server } = await openFor(killer);
      const file = join(folder, 'talk.pdf');
      const options = { backup: false, browser: Promise.resolve(browser) };
      await expect(printTalk(loaded, file, options, () => undefined)).rejects.toMatchObject({
        message: 'The PDF was not printed: the browser ended while it was at work.',
        file: 'tides.md',
      });
      expect(existsSync(file)).toBe(false);
      expect(readdirSync(folder)).toEqual([]);
      await server.close();
    },
    30_000,
  );
});
