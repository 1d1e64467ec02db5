/** A talk as a folder of reveal.js, opened from a disk, without a network. */
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { exportTalk } from '../../src/export/export-talk.ts';
import { reveal } from '../../src/export/reveal/reveal.ts';
import { loadTalk } from '../../src/site/load-talks.ts';
import { expect, fixture, test } from './present.ts';

test('a folder of reveal.js is shown from the disk, step by step, and asks for nothing else', async ({
  page,
  context,
}) => {
  const parent = await mkdtemp(join(tmpdir(), 'lectern-reveal-'));
  const folder = join(parent, 'a talk');
  await exportTalk(await loadTalk(fixture('every-layout.md')), folder, reveal, () => undefined);
  const home = pathToFileURL(`${folder}/`).href;
  const [asked, faults]: [string[], string[]] = [[], []];
  context.on('request', (request) => asked.push(request.url()));
  context.on('requestfailed', (request) => faults.push(request.url()));
  context.on('weberror', (error) => faults.push(String(error.error())));
  await context.setOffline(true);

  await page.goto(`${home}index.html#/the-old-lamp-burns-whale-oil`);
  await expect(page.locator('.reveal.ready')).toBeAttached();
  const list = page.locator('section.points.present li');
  await expect(list.nth(0)).toBeVisible();
  await expect(list.nth(1)).not.toHaveClass(/visible/);
  await page.keyboard.press('Space');
  await expect(list.nth(1)).toHaveClass(/visible/);
  await expect(page.locator('section.points.present aside.notes')).toContainText('nobody climbs the stairs');
  await expect(page.locator('section.points.present aside.notes')).toBeHidden();

  const [speaker] = await Promise.all([context.waitForEvent('page'), page.keyboard.press('s')]);
  await expect(speaker.locator('.speaker-controls-notes .value')).toContainText('nobody climbs the stairs');
  await expect(speaker.frameLocator('#current-slide iframe').locator('section.points.present')).toBeVisible();
  await speaker.close();

  const code = '#/two-flashes-then-the-night-export-const';
  await page.goto(`${home}index.html${code}`);
  await expect(page.locator('section.code.present .hljs-keyword').first()).toBeVisible();
  await page.keyboard.press('Space');
  await expect(page.locator('section.code.present code.current-fragment .highlight-line')).toHaveCount(2);

  const overfull = await page.evaluate(() =>
    [...document.querySelectorAll<HTMLElement>('.slides section:not(:has(> section))')]
      .filter((slide) => {
        slide.style.display = 'block';
        return slide.scrollHeight > 1080 || slide.scrollWidth > 1920;
      })
      .map(({ id }) => id),
  );
  expect(overfull).toEqual([]);
  expect(faults).toEqual([]);
  expect(asked.filter((url) => !url.startsWith(home))).toEqual([]);
  await rm(parent, { recursive: true });
});
