/** What a speaker learns by rehearsing. */
import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import type { Page } from '@playwright/test';
import { readRehearsal } from '../../src/show/rehearsal.ts';
import { expect, test } from './present.ts';

/** Opens the presenter view with a clock that the test moves on. */
async function openAt(page: Page, address: string): Promise<void> {
  await page.clock.install();
  await page.goto(address);
  await expect(page.locator('html[data-ready]')).toBeAttached();
}

/** Says the step for so long, then goes on. */
async function say(page: Page, seconds: number): Promise<void> {
  await page.clock.fastForward(seconds * 1000);
  await page.keyboard.press('Space');
}

test('a rehearsal ends with a table of its times, and stands beside the essay', async ({
  page,
  presentToEdit,
}) => {
  const { deck, file } = await presentToEdit('lighthouse.md', '--rehearse');
  // As S opens it.
  await openAt(page, `${deck}presenter/`);
  await expect(page.getByRole('button', { name: 'Rehearsal' })).toBeVisible();
  await page.keyboard.press('Space');
  await say(page, 20);
  await say(page, 7);
  // A reload does not end it.
  await page.reload();
  await expect(page.locator('html[data-ready]')).toBeAttached();
  await page.clock.fastForward(3000);
  await page.keyboard.press('End');

  const table = page.getByRole('dialog', { name: 'Rehearsal' });
  await expect(table.getByRole('row')).not.toHaveCount(2);
  await expect(table.locator('tfoot')).toContainText(/0:3\d/);
  // However long the table is.
  await page.setViewportSize({ width: 1280, height: 220 });
  await expect(table.locator('tbody tr').last()).not.toBeInViewport({ ratio: 1 });
  await expect(table.locator('tfoot td').first()).toBeInViewport({ ratio: 1 });
  // What was said is little of the talk.
  await expect(table.getByRole('status')).toContainText('Less than a third of the talk was said.');
  await table.getByRole('button', { name: 'Keep' }).click();
  await expect(table.getByRole('status')).toContainText('lighthouse.rehearsal.json; it counts from now on.');
  const saved = readRehearsal(JSON.parse(await readFile(file.replace('.md', '.rehearsal.json'), 'utf8')));
  const steps = saved?.runs[0]?.steps ?? [];
  const points = steps.filter(({ id }) => id.startsWith('a-lamp-that-always-burns-warns-nobody/'));
  expect(points.map(({ seconds }) => Math.floor(seconds / 5))).toEqual([4, 1]);

  await page.keyboard.press('Escape');
  await expect(table).toBeHidden();
  await expect(page.getByRole('button', { name: 'Rehearsal' })).toBeHidden();
});

test('a rehearsal that was begun by a slip is not saved, and what was saved can be taken back', async ({
  page,
  presentToEdit,
}) => {
  const { deck, file } = await presentToEdit('lighthouse.md');
  const saved = file.replace('.md', '.rehearsal.json');
  await openAt(page, `${deck}presenter/`);
  await page.keyboard.press('r');
  await expect(page.getByText('The rehearsal is timed from here.')).toBeVisible();
  for (let press = 0; press < 4; press += 1) await say(page, 1);
  await page.keyboard.press('r');
  const table = page.getByRole('dialog', { name: 'Rehearsal' });
  await expect(table.getByRole('status')).toContainText('This took less than a third of the planned time.');
  await expect(table.getByRole('button')).toHaveText(['Keep', 'Discard']);
  // The press that was meant for the talk answers nothing.
  await page.keyboard.press('Space');
  await expect(table).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(page.getByText('The rehearsal was discarded.')).toBeVisible();
  expect(existsSync(saved)).toBe(false);
  await page.keyboard.press('u');
  await expect(table.getByRole('status')).toContainText('it counts from now on.');
  expect(existsSync(saved)).toBe(true);
  await table.getByRole('button', { name: 'Discard' }).click();
  await expect.poll(() => existsSync(saved)).toBe(false);
});

test('R in the middle of a talk begins no rehearsal and says when one begins', async ({ page, present }) => {
  const { deck } = await present('lighthouse.md');
  await openAt(page, `${deck}presenter/`);
  await page.keyboard.press('Space');
  await page.keyboard.press('r');
  await expect(page.getByText('A rehearsal begins at 0:00')).toBeVisible();
  await expect(page.getByRole('button', { name: 'Undo' })).toBeHidden();
  await expect(page.getByRole('button', { name: 'Rehearsal' })).toBeHidden();
  await page.keyboard.press('t');
  await page.getByRole('button', { name: 'Set the timer to 0:00' }).click();
  await page.keyboard.press('r');
  await expect(page.getByText('The rehearsal is timed from here.')).toBeVisible();
  await page.keyboard.press('u');
  await expect(page.getByRole('button', { name: 'Rehearsal' })).toBeHidden();
});

test('where no server keeps it, a rehearsal can be downloaded', async ({ page, present }) => {
  const { deck } = await present('lighthouse.md');
  await page.route('**/rehearsal', (route) => route.fulfill({ status: 404, body: 'Not found' }));
  await openAt(page, `${deck}presenter/`);
  await page.keyboard.press('r');
  await page.keyboard.press('Space');
  await say(page, 12);
  await page.keyboard.press('r');
  await page.getByRole('button', { name: 'Keep' }).click();
  const downloading = page.waitForEvent('download');
  await page.getByRole('link', { name: 'Download lighthouse.rehearsal.json' }).click();
  const download = await downloading;
  expect(download.suggestedFilename()).toBe('lighthouse.rehearsal.json');
  const saved = readRehearsal(JSON.parse(await readFile(await download.path(), 'utf8')));
  expect(saved).toMatchObject({ talk: 'lighthouse', runs: [{}] });
  expect(saved?.runs[0]?.steps[0]?.seconds).toBeGreaterThanOrEqual(12);
});
