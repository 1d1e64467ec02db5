/**
 * Builds, prints and presents an essay, as a program of its own: the test starts it where there is no network.
 * Usage: live-alone.ts ESSAY FOLDER; the folder has what was made.
 */
import { execFile, spawn } from 'node:child_process';
import { once } from 'node:events';
import { connect } from 'node:net';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { findChromium } from '../../src/browser/find-chromium.ts';
import { launchChromium } from '../../src/browser/launch-chromium.ts';

const main = fileURLToPath(new URL('../../src/setup/run-program.mjs', import.meta.url));
const [essay = '', folder = ''] = process.argv.slice(2);

await expectNoNetwork();
const run = promisify(execFile);
await Promise.all([
  run(process.execPath, [main, 'build', essay, '--out', join(folder, 'site')]),
  run(process.execPath, [main, 'pdf', essay, '-o', join(folder, 'talk.pdf')]),
  present(),
]);

/** An address that is nobody's (RFC 5737): with a network one waits for it, without one there is no way to it. */
async function expectNoNetwork(): Promise<void> {
  const socket = connect({ host: '192.0.2.1', port: 80 });
  const [error] = (await once(socket, 'error')) as [NodeJS.ErrnoException];
  if (error.code !== 'ENETUNREACH') throw new Error(`There is a network: ${String(error.code)}.`);
}

async function present(): Promise<void> {
  const server = spawn(process.execPath, [main, 'present', essay, '--port', '0'], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const chromium = await findChromium();
  if (chromium === undefined) throw new Error('There is no browser.');
  const browser = await launchChromium(chromium);
  for await (const line of createInterface(server.stdout)) {
    const deck = /^ {2}(http:\S+)$/.exec(line)?.[1];
    if (deck === undefined) continue;
    const page = await browser.newPage();
    await page.goto(deck);
    await page.locator('html[data-ready]').waitFor({ state: 'attached' });
    await page.keyboard.press('Space');
    await page.locator('html:not([data-slide="title"])').waitFor({ state: 'attached' });
    break;
  }
  await browser.close();
  server.kill('SIGINT');
  await once(server, 'close');
}
