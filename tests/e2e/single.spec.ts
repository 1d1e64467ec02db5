/** A talk that is one file, opened from a disk, without a network. */
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { loadTalk } from '../../src/site/load-talks.ts';
import { writeSingle } from '../../src/site/write-single.ts';
import { expect, expectPlace, fixture, openDeck, test } from './present.ts';

const points = 'a-lamp-that-always-burns-warns-nobody';

test('one file has deck, presenter view, essay and paper, and asks for no other', async ({
  page,
  context,
}) => {
  const folder = await mkdtemp(join(tmpdir(), 'lectern-single-'));
  const file = join(folder, 'a talk.html');
  await writeSingle(await loadTalk(fixture('lighthouse.md')), file);
  const address = pathToFileURL(file).href;
  const [asked, faults]: [string[], string[]] = [[], []];
  context.on('request', (request) => asked.push(request.url()));
  context.on('weberror', (error) => faults.push(String(error.error())));
  await context.setOffline(true);

  await openDeck(page, address);
  const [presenter] = await Promise.all([context.waitForEvent('page'), page.keyboard.press('s')]);
  await expect(presenter.locator('html[data-ready]')).toBeAttached();
  await expect(presenter.locator('[data-lamp="seen"]')).toBeAttached();
  await presenter.keyboard.press('Space');
  await expectPlace(page, points, 0);
  await page.keyboard.press('Space');
  await expectPlace(presenter, points, 1);
  await expect(presenter.locator('.now')).toContainText('The keeper counts the dark seconds');
  const preview = presenter.frameLocator('iframe[data-preview="now"]').locator('html');
  await expect(preview).toHaveAttribute('data-slide', points);
  await expect(preview).toHaveAttribute('data-step', '1');

  await page.evaluate(() => {
    new MutationObserver(() => {
      const paper = document.querySelector<HTMLIFrameElement>('.for-paper');
      paper?.addEventListener('load', () => {
        const pages = paper.contentDocument?.querySelectorAll('.pages > .slide').length ?? 0;
        if (paper.contentWindow)
          paper.contentWindow.print = () => (document.title = `${String(pages)} pages`);
      });
    }).observe(document.body, { childList: true });
  });
  await page.keyboard.press('Control+p');
  await expect(page).toHaveTitle(/^\d\d pages$/);

  const [essay] = await Promise.all([context.waitForEvent('page'), page.keyboard.press('e')]);
  await expect(essay.locator(`[id="slide-${points}"]`)).toBeInViewport();
  await expect(essay.getByRole('article')).toContainText('Darkness is part of the signal');
  const fonts = () => [...document.fonts].filter(({ status }) => status === 'loaded').length;
  await expect.poll(() => essay.evaluate(fonts)).toBeGreaterThan(0);
  await essay.getByRole('link', { name: 'Slide 3', exact: true }).click();
  await expect(essay).toHaveURL(/html\?#\//);
  await essay.close();

  expect(faults).toEqual([]);
  expect(asked.filter((url) => !url.startsWith('data:') && url.replace(/[?#].*/, '') !== address)).toEqual(
    [],
  );
  await rm(folder, { recursive: true });
});
