/**
 * Draws every layout of a theme in both modes, and some in other scripts, as one picture: `npm run contact-sheets`
 * writes `.github/paper.png` and `.github/stage.png`. Look at them after every change of a theme or a layout.
 */
import { fileURLToPath } from 'node:url';
import type { Browser } from 'playwright-core';
import { ensureChromium } from '../src/browser/install-chromium.ts';
import { launchChromium } from '../src/browser/launch-chromium.ts';
import { openPage } from '../src/browser/open-page.ts';
import { compileRenderer } from '../src/render/compile-renderer.ts';
import { loadTalk, type LoadedTalk } from '../src/site/load-talks.ts';
import { resolveAddress } from '../src/site/resolve-address.ts';
import type { Layout, Slide, Talk } from '../src/talk/talk.ts';

/** A slide on the sheet, in px. */
const size = { width: 352, height: 198 };
const gap = 8;
const columns = 6;

const essays = new URL('fixtures/every-layout/', import.meta.url);
const pictures = new URL('../.github/', import.meta.url);

/** What shows most about a script. */
const telling: ReadonlySet<Layout> = new Set([
  'section',
  'statement',
  'points',
  'question',
  'quote',
  'number',
]);

/** The slides of a talk that a sheet shows: each layout once, figures twice, since they are framed or full. */
function pickSlides({ slides }: Talk, layouts?: ReadonlySet<Layout>): Slide[] {
  const seen = new Set<string>();
  return slides.filter(({ layout, steps: [step] }) => {
    if (layouts?.has(layout) === false) return false;
    const kind = `${layout} ${step?.shows.kind === 'figure' ? step.shows.source : ''}`;
    return !seen.has(kind) && seen.add(kind);
  });
}

/** Pictures of slides, each at its second step where it has one: what was, and what is now. */
async function drawSlides(browser: Browser, loaded: LoadedTalk, slides: readonly Slide[]): Promise<string[]> {
  const page = await browser.newPage({ viewport: size, reducedMotion: 'reduce' });
  const drawn: string[] = [];
  for (const slide of slides) {
    const address = `/${loaded.talk.id}/`;
    await openPage(
      page,
      address,
      (asked) => resolveAddress([loaded], asked, { live: false }),
      (reason) => new Error(reason),
    );
    await page.waitForSelector('html[data-ready]');
    await page.evaluate((id) => (location.hash = `#/${encodeURIComponent(id)}`), slide.id);
    await page.waitForSelector(`html[data-slide="${slide.id}"]`);
    if (slide.steps.length > 1) {
      await page.keyboard.press('Space');
      await page.waitForSelector('html[data-step="1"]');
    }
    drawn.push((await page.screenshot()).toString('base64'));
  }
  await page.close();
  return drawn;
}

async function drawSheet(browser: Browser, theme: Talk['theme']): Promise<void> {
  const rows: string[] = [];
  for (const [name, layouts] of [
    ['english', undefined],
    ['arabic', telling],
    ['japanese', telling],
  ] as const) {
    const loaded = await loadTalk(fileURLToPath(new URL(`${name}.md`, essays)));
    for (const mode of ['light', 'dark'] as const) {
      const talk = { ...loaded.talk, theme, mode };
      const drawn = await drawSlides(browser, { ...loaded, talk }, pickSlides(talk, layouts));
      const pictures = drawn.map((png) => `<img src="data:image/png;base64,${png}">`);
      rows.push(`<p>${pictures.join('')}</p>`);
    }
  }
  const width = columns * (size.width + gap) + gap;
  const page = await browser.newPage({ viewport: { width, height: size.height } });
  await page.setContent(
    `<style>body{margin:0;padding:${String(gap)}px;background:#77736a}img{display:block}` +
      `p{display:grid;grid-template-columns:repeat(${String(columns)},auto);justify-content:start;gap:${String(gap)}px}` +
      `p{margin:0}p+p{margin-top:${String(gap)}px}</style>${rows.join('')}`,
  );
  await page.screenshot({ path: fileURLToPath(new URL(`${theme}.png`, pictures)), fullPage: true });
  await page.close();
}

await compileRenderer(console.error);
const browser = await launchChromium(await ensureChromium(console.error));
try {
  for (const theme of ['paper', 'stage'] as const) await drawSheet(browser, theme);
} finally {
  await browser.close();
}
