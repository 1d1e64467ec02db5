/** A `test` that presents an essay as a user does: with the command line, in a real browser. */
import { test as base, expect, type BrowserContext, type Page } from '@playwright/test';
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { cp, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';

const main = fileURLToPath(new URL('../../src/setup/run-program.mjs', import.meta.url));

export interface PresentedEssay {
  /** The copy that is served; a test may change it. */
  file: string;
  /** The deck's address. */
  deck: string;
}

/** The file of an essay among our fixtures. */
export function fixture(name: string): string {
  return fileURLToPath(new URL(`../fixtures/${name}`, import.meta.url));
}

/** One of our fixtures; with `settings`, its front matter has these lines too. */
type Essay = string | { essay: string; settings: string };

type Present = (essay: Essay, ...words: string[]) => Promise<PresentedEssay>;

/** Starts `lectern present` for a copy of the essay in a folder of its own; gives what ends it, too. */
async function start(
  named: Essay,
  words: readonly string[],
): Promise<PresentedEssay & { end: () => Promise<void> }> {
  const { essay, settings } = typeof named === 'string' ? { essay: named, settings: '' } : named;
  const folder = await mkdtemp(join(tmpdir(), 'lectern-e2e-'));
  // An essay in a folder of its own comes with all that lies there.
  if (dirname(essay) !== '.')
    await cp(fixture(dirname(essay)), join(folder, dirname(essay)), { recursive: true });
  const file = join(folder, essay);
  const text = await readFile(fixture(essay), 'utf8');
  await writeFile(file, settings === '' ? text : text.replace('---\n', `---\n${settings}\n`));
  await cp(fixture('pictures'), join(folder, 'pictures'), { recursive: true });
  const server = spawn(process.execPath, [main, 'present', file, '--port', '0', ...words], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const end = async (): Promise<void> => {
    server.kill('SIGINT');
    await once(server, 'close');
    await rm(folder, { recursive: true });
  };
  for await (const line of createInterface(server.stdout)) {
    const deck = /^ {2}(http:\S+)$/.exec(line)?.[1];
    if (deck !== undefined) return { file, deck, end };
  }
  throw new Error(`No address was printed for ${essay}.`);
}

export const test = base.extend<{ presentToEdit: Present; mayRefuse: boolean }, { present: Present }>({
  /** Whether the pages of a test ask for what their policy refuses. */
  mayRefuse: [false, { option: true }],
  /** For tests that leave the essay as it is: one server for all of a worker. */
  present: [
    async ({}, use) => {
      const started = new Map<string, ReturnType<typeof start>>();
      await use((essay, ...words) => {
        const key = JSON.stringify([essay, words]);
        const known = started.get(key) ?? start(essay, words);
        started.set(key, known);
        return known;
      });
      for (const presented of started.values()) await (await presented).end();
    },
    { scope: 'worker' },
  ],
  presentToEdit: async ({}, use) => {
    const started: ReturnType<typeof start>[] = [];
    await use((essay, ...words) => {
      const presented = start(essay, words);
      started.push(presented);
      return presented;
    });
    for (const presented of started) await (await presented).end();
  },
  page: async ({ page, context, mayRefuse }, use) => {
    const foreign = new Set<string>();
    const refused: string[] = [];
    context.on('console', (message) => {
      if (message.text().includes('Content Security Policy')) refused.push(message.text());
    });
    page.on('request', (request) => {
      const { protocol, hostname } = new URL(request.url());
      if (protocol.startsWith('http') && hostname !== '127.0.0.1') foreign.add(request.url());
    });
    // What a policy refuses was only wished for.
    page.on('requestfailed', (request) => {
      if (request.failure()?.errorText === 'csp') foreign.delete(request.url());
    });
    await use(page);
    expect([...foreign], 'requests that left the machine').toEqual([]);
    if (!mayRefuse) expect(refused, 'what a page’s policy refused').toEqual([]);
  },
});

/** Opens a deck and waits until it can be presented. */
export async function openDeck(page: Page, address: string): Promise<void> {
  await page.goto(address);
  await expect(page.locator('html[data-ready]')).toBeAttached();
}

/** Opens the presenter view of a deck in a window of its own, and waits until it can be used. */
export async function openPresenter(context: BrowserContext, deck: string): Promise<Page> {
  const presenter = await context.newPage();
  await openDeck(presenter, `${deck}presenter/`);
  return presenter;
}

/** Expects the deck to be at this slide and step. */
export async function expectPlace(page: Page, slide: string, step: number): Promise<void> {
  await expect(page.locator('html')).toHaveAttribute('data-slide', slide);
  await expect(page.locator('html')).toHaveAttribute('data-step', String(step));
}

/** Waits until what a move leaves for after its painting is done: words for who listens, where Tab goes on. */
export async function awaitRest(page: Page): Promise<void> {
  await page.evaluate(
    () =>
      new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(() => setTimeout(resolve)))),
  );
}

export { expect };
