import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { ensureChromium } from '../../src/browser/install-chromium.ts';
import { launchChromium } from '../../src/browser/launch-chromium.ts';
import { openPage } from '../../src/browser/open-page.ts';

it('openPage opens a page with a film, of which it reads nothing, and with fonts that are known early', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'lectern-film-'));
  const path = join(folder, 'film.webm');
  await writeFile(path, 'a very long film');
  const browser = await launchChromium(await ensureChromium(() => undefined));
  const asked: string[] = [];
  try {
    const page = await browser.newPage();
    await openPage(
      page,
      '/talk/',
      (address) => {
        asked.push(address);
        return Promise.resolve(
          address === '/talk/'
            ? { type: 'text/html', body: '<video src="film.webm" preload="metadata"></video>' }
            : { type: 'video/webm', body: { path } },
        );
      },
      (reason) => new Error(reason),
      { early: ['/early.ttf'] },
    );
    expect(asked).toContain('/early.ttf');
    const length = await page.evaluate(async () => {
      const answer = await fetch('film.webm');
      return (await answer.arrayBuffer()).byteLength;
    });
    expect(length).toBe(0);
  } finally {
    await browser.close();
    await rm(folder, { recursive: true });
  }
});
