import { expect, it } from 'vitest';
import { findFontNeeds, type Page } from '../../src/fonts/find-font-needs.ts';
import { joinFontNeeds } from '../../src/fonts/join-font-needs.ts';

const css = `
  body { font: 400 1em Newsreader }
  h2 { font: 780 1em Archivo }
  em { font-style: italic }
  code { font: 450 1em 'JetBrains Mono' }`;

it('pages looked at one by one want the fonts that they want together', async () => {
  const pages: Page[] = [
    { sets: ['latin'], html: '<h2>Tides</h2><p>The moon <em>pulls</em>.</p>', css },
    { sets: ['latin', 'math'], html: '<p>Ebb, <math><mi>x</mi></math> and <code>flow()</code></p>', css },
    { sets: ['latin', 'japanese'], html: '<p lang="ja">潮の満ち引き</p>', css },
    { sets: ['latin'], html: '', css: '' },
  ];
  const together = await findFontNeeds(pages);
  expect(Object.keys(together.faces).length).toBeGreaterThan(1);
  expect(joinFontNeeds(await Promise.all(pages.map((page) => findFontNeeds([page]))))).toEqual(together);
});
