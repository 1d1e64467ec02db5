/** A deck that is presented while it is written: how soon it is on screen, and how soon what was saved is. */
import { once } from 'node:events';
import { readFileSync, writeFileSync } from 'node:fs';
import { connect, createServer } from 'node:net';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import type { Browser, Page } from 'playwright-core';
import type { Chromium } from '../../../src/browser/find-chromium.ts';
import { endTree, startCommand } from './run-command.ts';
import { expectPaints, readPaint } from './see-slide.ts';
import { textOf, type Tool } from './tools.ts';

/** Milliseconds. */
export interface LiveFigures {
  /** From the command's start to its first painted slide, in a browser that is open already. */
  opened: number;
  /** From each save to the painted change. */
  saved: number[];
  /** Whether the page stayed at its slide through all of them. */
  keptPlace: boolean;
}

/** Milliseconds after which a page and its server have done what they do once. */
const calm = 3000;
/** What is saved, one after the other. */
const changes = Array.from({ length: 10 }, (_, index) => `changed ${String(index + 1)}x`);

/**
 * @param folder has the deck, as `deck.md`, which is as before afterwards
 * @param number the slide that is shown and changed
 */
export async function measureLive(
  browser: Browser,
  chromium: Chromium,
  tool: Tool,
  folder: string,
  number: number,
): Promise<LiveFigures> {
  const port = await findPort();
  const origin = `http://localhost:${String(port)}`;
  const page = await browser.newPage({ viewport: { width: 1280, height: 800 } });
  const selector = tool.page.shown(number);
  await expectPaints(page, [
    { selector: tool.page.shown(1), text: tool.page.first },
    ...[textOf(number), ...changes].map((text) => ({ selector, text })),
  ]);
  tool.forget?.();
  const began = performance.timeOrigin + performance.now();
  const command = startCommand(tool.present(folder, String(port)), chromium);
  const file = join(folder, 'deck.md');
  const source = readFileSync(file, 'utf8');
  try {
    await waitForPort(port);
    await open(page, origin + tool.address());
    const { epoch } = await readPaint(page, tool.page.first);
    // The first slide is painted before the page has all of them, and before it can be told where to go.
    await page.waitForLoadState('load');
    await wait(calm);
    await goToSlide(page, tool, origin, number);
    await wait(calm);
    return { opened: epoch - began, ...(await saveOften(page, { file, source, number })) };
  } finally {
    writeFileSync(file, source);
    endTree(command);
    await once(command, 'exit').catch(() => undefined);
    await page.close();
  }
}

/** Some servers listen, stop and listen again before they answer. */
async function open(page: Page, address: string): Promise<void> {
  const end = performance.now() + 120_000;
  for (;;) {
    try {
      await page.goto(address, { waitUntil: 'commit', timeout: 120_000 });
      return;
    } catch (error) {
      if (performance.now() > end || !String(error).includes('ERR_CONNECTION_REFUSED')) throw error;
      await wait(20);
    }
  }
}

async function goToSlide(page: Page, tool: Tool, origin: string, number: number): Promise<void> {
  const text = textOf(number);
  const id = await page.evaluate(
    (wanted) =>
      [...document.querySelectorAll<HTMLElement>('section[data-slide-id]')].find((slide) =>
        slide.textContent.includes(wanted),
      )?.dataset['slideId'],
    text,
  );
  await page.goto(origin + (id === undefined ? tool.address(number) : `${tool.address()}#/${id}`));
  await readPaint(page, text);
}

async function saveOften(
  page: Page,
  { file, source, number }: { file: string; source: string; number: number },
): Promise<{ saved: number[]; keptPlace: boolean }> {
  const saved: number[] = [];
  const title = new RegExp(`(${textOf(number)}).*`);
  for (const [index, change] of changes.entries()) {
    const began = performance.timeOrigin + performance.now();
    writeFileSync(file, source.replace(title, `$1 ${change}`));
    const seen = await readPaint(page, change, 20_000).catch(() => undefined);
    if (seen === undefined) return { saved, keptPlace: false };
    saved.push(seen.epoch - began);
    // Not in step with anything that the tool does from time to time.
    await wait(700 + ((index * 137) % 500));
  }
  return { saved, keptPlace: true };
}

async function findPort(): Promise<number> {
  const probe = createServer();
  probe.listen(0, '127.0.0.1');
  await once(probe, 'listening');
  const address = probe.address();
  probe.close();
  if (address === null || typeof address === 'string') throw new Error('There is no port.');
  return address.port;
}

/** Until somebody listens there. */
async function waitForPort(port: number): Promise<void> {
  const end = performance.now() + 120_000;
  while (performance.now() < end) {
    const socket = connect({ port, host: 'localhost' });
    const isThere = await once(socket, 'connect').then(
      () => true,
      () => false,
    );
    socket.destroy();
    if (isThere) return;
    await wait(10);
  }
  throw new Error(`Nobody listens at port ${String(port)}.`);
}
