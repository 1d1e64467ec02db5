import { expect, expectPlace, openDeck, openPresenter, test } from './present.ts';

test.describe('a talk for fewer minutes than its essay', () => {
  test('ends with the closing slide, and has what was left out behind it at another End, with notes', async ({
    page,
    present,
  }) => {
    const { deck } = await present('lighthouse.md', '--minutes', '0.3');
    await openDeck(page, deck);
    await page.keyboard.press('End');
    await expectPlace(page, 'closing', 0);
    for (const key of ['Space', 'ArrowRight', 'PageDown', 'ArrowDown']) {
      await page.keyboard.press(key);
      await expectPlace(page, 'closing', 0);
    }
    await page.keyboard.press('End');
    const backup = page.locator('section[data-backup].present');
    await expect(backup).toBeVisible();
    await expect(backup.locator('.footer')).toHaveText('Backup');
    const footers = await page.locator('section[data-backup] .footer').allTextContents();
    expect(new Set(footers)).toEqual(new Set(['Backup', 'Backup · The lamp', 'Backup · The log']));
    await expect(backup.locator('aside.notes').first()).not.toBeEmpty();
    await page.keyboard.press('ArrowLeft');
    await expectPlace(page, 'closing', 0);
    await page.keyboard.press('o');
    await page.locator('section[data-backup]').last().click();
    await expect(page.locator('section[data-backup]').last()).toHaveClass(/present/);
    await expect(page.locator('.reveal.overview')).toHaveCount(0);
  });

  test('counts and prints no backup slide', async ({ page, present }) => {
    const { deck } = await present('lighthouse.md', '--minutes', '0.3');
    await openDeck(page, deck);
    const all = await page.locator('section[data-slide-id]').count();
    const backup = await page.locator('section[data-backup]').count();
    expect(backup).toBeGreaterThan(0);
    await page.evaluate(() => dispatchEvent(new Event('beforeprint')));
    await expect(page.locator('body > .pages > .slide')).toHaveCount(all - backup);
    await page.goto(`${deck}print/`);
    await expect(page.locator('section[data-slide-id]')).toHaveCount(all - backup);
  });

  test('has all that was left out in the script, and the whole essay as its essay', async ({
    page,
    present,
  }) => {
    const { deck } = await present('lighthouse.md', '--minutes', '0.3');
    await page.goto(`${deck}script/`);
    await expect(page.getByRole('heading', { name: 'Left out' })).toBeVisible();
    await expect(
      page.locator('.says', { hasText: 'The log ends in the middle of a sentence' }),
    ).toBeVisible();
    await page.goto(`${deck}essay/`);
    await expect(page.getByRole('heading', { level: 2 })).toHaveText(['The lamp', 'The log']);
    await expect(page.locator('table')).toBeVisible();
  });

  test('has its backup slides in the presenter view', async ({ page, present, context }) => {
    const { deck } = await present('lighthouse.md', '--minutes', '0.3');
    await openDeck(page, deck);
    await page.keyboard.press('End');
    const presenter = await openPresenter(context, deck);
    await presenter.keyboard.press('Space');
    await expectPlace(page, 'closing', 0);
    await expect(presenter.locator('iframe[data-preview="next"]')).toBeHidden();
    await expect(presenter.locator('.coming p')).toHaveText('End of the talkBackup: End');
    await presenter.keyboard.press('End');
    await expect(page.locator('section[data-backup].present')).toBeVisible();
    const said = await page.locator('section[data-backup].present > aside.notes p').first().textContent();
    await expect(presenter.locator('.now')).toContainText(said ?? '?');
    await expect(presenter.locator('.coming p')).not.toContainText('Backup: End');
  });
});
