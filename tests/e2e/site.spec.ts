import { execFileSync } from 'node:child_process';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { createServer } from 'node:http';
import { tmpdir } from 'node:os';
import { extname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { mediaType } from '../../src/site/media-type.ts';
import { expect, expectPlace, fixture, openDeck, test } from './present.ts';

const main = fileURLToPath(new URL('../../src/setup/run-program.mjs', import.meta.url));

test('a built site works on a plain host, below a path, and then without it', async ({ page }) => {
  const folder = await mkdtemp(join(tmpdir(), 'lectern-site-'));
  execFileSync(process.execPath, [main, 'build', fixture('lighthouse.md'), '--out', join(folder, 'talks')]);
  const missing: string[] = [];
  const server = createServer((request, response) => {
    const path = new URL(request.url ?? '/', 'http://localhost').pathname;
    const file = join(folder, path.endsWith('/') ? `${path}index.html` : path);
    readFile(file).then(
      (body) =>
        response
          .writeHead(200, { 'content-type': file.endsWith('.html') ? 'text/html' : mediaType(extname(file)) })
          .end(body),
      () => {
        missing.push(path);
        response.writeHead(404).end();
      },
    );
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  const port = typeof address === 'object' ? String(address?.port) : '';

  await page.goto(`http://127.0.0.1:${port}/talks/`);
  await page.getByRole('link', { name: 'Present' }).first().click();
  await expect(page.locator('html[data-ready]')).toBeAttached();
  await page.keyboard.press('Space');
  await expectPlace(page, 'a-lamp-that-always-burns-warns-nobody', 0);
  const [booth] = await Promise.all([page.context().waitForEvent('page'), page.keyboard.press('s')]);
  await expect(booth.locator('html[data-ready]')).toBeAttached();
  await booth.close();
  for (const route of ['script/', 'essay/', 'print/']) {
    await page.goto(`http://127.0.0.1:${port}/talks/lighthouse/${route}`);
    await expect(page.getByText('Darkness is part of the signal').first()).toBeVisible();
  }
  await openDeck(page, `http://127.0.0.1:${port}/talks/lighthouse/#/closing`);
  await expect(page.getByRole('link', { name: 'example.org/lighthouse' })).toBeVisible();
  expect(missing).toEqual([]);

  await page.waitForFunction(async () => (await navigator.serviceWorker.ready).active?.state === 'activated');
  server.close();
  server.closeAllConnections();
  await openDeck(page, `http://127.0.0.1:${port}/talks/lighthouse/`);
  const [presenter] = await Promise.all([page.context().waitForEvent('page'), page.keyboard.press('s')]);
  await expect(presenter.locator('html[data-ready]')).toBeAttached();
  await presenter.keyboard.press('Space');
  await expectPlace(page, 'a-lamp-that-always-burns-warns-nobody', 0);
  const preview = presenter.frameLocator('iframe[data-preview="now"]').locator('html');
  await expect(preview).toHaveAttribute('data-slide', 'a-lamp-that-always-burns-warns-nobody');
  expect(await presenter.evaluate(() => document.fonts.check('450 20px Archivo'))).toBe(true);
  await rm(folder, { recursive: true });
});
