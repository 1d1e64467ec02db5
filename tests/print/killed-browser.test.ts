/** A browser may end at any moment: for lack of memory, or since somebody ends it. */
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { ensureChromium } from '../../src/browser/install-chromium.ts';
import { launchChromium } from '../../src/browser/launch-chromium.ts';
import { TalkError } from '../../src/errors.ts';
import { printTalk } from '../../src/print/print-talk.ts';
import { loadedTalk, slide, talkOf, words } from './small-talk.ts';

const folder = mkdtempSync(join(tmpdir(), 'lectern-killed-'));
const countFolder = mkdtempSync(join(tmpdir(), 'lectern-count-'));
const file = join(folder, 'talk.pdf');
const loaded = loadedTalk(talkOf([slide('tides', 'statement', [words('The moon pulls')])]));
const mortal = fileURLToPath(new URL('../browser/mortal-chromium.ts', import.meta.url));

beforeAll(async () => {
  process.env.MORTAL_BROWSER = (await ensureChromium(() => undefined)).executable;
});
afterAll(() => {
  delete process.env.MORTAL_BROWSER;
  delete process.env.MORTAL_AT;
  rmSync(folder, { recursive: true });
  rmSync(countFolder, { recursive: true });
});

async function print(): Promise<void> {
  const browser = launchChromium({ executable: mortal, origin: 'named' });
  try {
    await printTalk(loaded, file, { backup: false, browser }, () => undefined);
  } finally {
    await browser.then(
      (started) => started.close(),
      () => undefined,
    );
  }
}

/** Prints with a browser that is never killed, and gives how much it said and was told. */
async function countMessages(): Promise<number> {
  const count = join(countFolder, 'count');
  process.env.MORTAL_COUNT = count;
  await print();
  expect(existsSync(file)).toBe(true);
  rmSync(file);
  delete process.env.MORTAL_COUNT;
  // The last messages may still be counted: the file is empty for a moment then.
  return vi.waitUntil(() => Number(readFileSync(count, 'utf8')));
}

// The browser is a script in the place of a program, which Windows does not start.
describe.skipIf(process.platform === 'win32')('a browser that is killed while it prints', () => {
  it('leaves a whole file or none, and says what happened, at any of ten moments', async () => {
    const last = await countMessages();
    await fc.assert(
      fc.asyncProperty(fc.integer({ min: 1, max: last }), async (at) => {
        process.env.MORTAL_AT = String(at);
        const outcome = await print().catch((error: unknown) => error);
        if (existsSync(file)) {
          expect(outcome).toBeUndefined();
          rmSync(file);
        } else {
          expect(outcome).toBeInstanceOf(TalkError);
          expect(String(outcome)).toMatch(/the browser ended while it was at work|did not start/);
        }
        expect(readdirSync(folder)).toEqual([]);
      }),
      { numRuns: 10, endOnFailure: true },
    );
  });
});
