/** Essays that others wrote, printed; the printer itself holds each file against its plan. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Browser } from 'playwright';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { ensureChromium } from '../../src/browser/install-chromium.ts';
import { launchChromium } from '../../src/browser/launch-chromium.ts';
import { printTalk } from '../../src/print/print-talk.ts';
import { readPdf } from '../../src/print/read-pdf.ts';
import { loadTalk } from '../../src/site/load-talks.ts';

const essays = fileURLToPath(new URL('../../../shared/essays/', import.meta.url));
const isThere = existsSync(essays);

let folder: string;
let browser: Browser;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'lectern-print-'));
  browser = await launchChromium(await ensureChromium(() => undefined));
});
afterAll(async () => {
  await browser.close();
  await rm(folder, { recursive: true });
});

describe.skipIf(!isThere)('shared essays (skipped where they are not beside this repository)', () => {
  it.each(isThere ? readdirSync(essays).filter((name) => /\.(md|mdx|txt)$/.test(name)) : [])(
    '%s: a page a slide, a heading in the tags of each, an outline entry for each section',
    async (name) => {
      const loaded = await loadTalk(join(essays, name));
      const file = join(folder, `${name}.pdf`);
      const settings = { backup: false, browser: Promise.resolve(browser) };
      expect(await printTalk(loaded, file, settings, () => undefined)).toBeUndefined();
      const pdf = await readPdf(readFileSync(file));
      expect(pdf.pages).toHaveLength(loaded.talk.slides.length);
      expect(pdf.pages.filter(({ headings }) => headings === 0)).toEqual([]);
      expect(pdf.outline.length).toBeGreaterThanOrEqual(loaded.talk.sections.length);
      expect(pdf.lang).toBe(loaded.talk.lang);
    },
    60_000,
  );
});
