import { mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { ensureChromium } from '../../src/browser/install-chromium.ts';
import { openPage } from '../../src/browser/open-page.ts';
import { startChromium } from '../../src/browser/start-chromium.ts';

const before = process.env.TMPDIR;
const temporary = mkdtempSync(join(tmpdir(), 'lectern-start-'));
beforeAll(() => {
  process.env.TMPDIR = temporary;
});
afterAll(() => {
  if (before === undefined) delete process.env.TMPDIR;
  else process.env.TMPDIR = before;
  rmSync(temporary, { recursive: true });
});

describe('startChromium', () => {
  it('starts a browser that opens, runs and prints pages as Playwright’s does, and leaves nothing', async () => {
    const browser = await startChromium(await ensureChromium(() => undefined));
    try {
      const page = await browser.newPage({ timezoneId: 'UTC', locale: 'fr-FR' });
      const asked: string[] = [];
      await openPage(
        page,
        '/tides/',
        (address) => {
          asked.push(address);
          return Promise.resolve({ type: 'text/html; charset=utf-8', body: '<title>Ebbe – 潮</title>' });
        },
        (reason) => new Error(reason),
      );
      expect(asked).toEqual(['/tides/']);
      const seen = await page.evaluate(
        ({ more }) => {
          const { timeZone, locale } = new Intl.DateTimeFormat().resolvedOptions();
          return Promise.resolve([document.title, timeZone, locale, more]);
        },
        { more: '“\u2028' },
      );
      expect(seen).toEqual(['Ebbe – 潮', 'UTC', 'fr-FR', '“\u2028']);
      await expect(
        page.evaluate(() => {
          throw new Error('no tide');
        }),
      ).rejects.toThrow('no tide');
      const pdf = await page.pdf({ tagged: true, preferCSSPageSize: true, printBackground: true });
      expect(Buffer.from(pdf).toString('latin1', 0, 5)).toBe('%PDF-');
      await page.close();
      await expect(page.evaluate(() => 1)).rejects.toThrow(/closed|session/i);

      const other = await browser.newPage();
      const refused = openPage(
        other,
        '/tides/',
        () => Promise.resolve({ type: 'text/html', body: '<img src="http://example.org/moon.png">' }),
        (reason) => new Error(reason),
      );
      await expect(refused).rejects.toThrow('a slide asks for http://example.org/moon.png');
      const endless = other.evaluate(() => new Promise(() => undefined));
      const crash = other.goto('chrome://crash', { waitUntil: 'load' });
      await Promise.all([
        expect(endless).rejects.toThrow('closed'),
        expect(crash).rejects.toThrow(/crashed|closed|ABORTED/),
      ]);
      await expect(other.evaluate(() => 1)).rejects.toThrow('closed');
      expect(browser.isConnected()).toBe(true);
    } finally {
      await browser.close();
    }
    expect(browser.isConnected()).toBe(false);
    expect(readdirSync(temporary)).toEqual([]);
    await expect(browser.newPage()).rejects.toThrow('closed');
  });

  it('says why a browser does not start, and leaves nothing', async () => {
    const started = startChromium({ executable: process.execPath, origin: 'named' });
    await expect(started).rejects.toThrow(`${process.execPath} did not start: `);
    await expect(started).rejects.toThrow('bad option');
    const missing = startChromium({ executable: join(temporary, 'chrome'), origin: 'named' });
    await expect(missing).rejects.toThrow('ENOENT');
    expect(readdirSync(temporary)).toEqual([]);
  });
});
