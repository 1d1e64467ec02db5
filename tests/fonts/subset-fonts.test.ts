import { describe, expect, it } from 'vitest';
import { countGlyphs } from '../../src/fonts/count-glyphs.ts';
import { faces } from '../../src/fonts/faces.ts';
import { findFontNeeds, type Page } from '../../src/fonts/find-font-needs.ts';
import { subsetFonts } from '../../src/fonts/subset-fonts.ts';

const page = (html: string, more: Partial<Page> = {}): Page => ({
  sets: ['latin'],
  html,
  css: 'p{font:400 1px Newsreader,serif}code{font:450 1px "JetBrains Mono"}b{font:620 1px Archivo}',
  ...more,
});
const subset = async (pages: Page[]) => subsetFonts([await findFontNeeds(pages)]);
const namesOf = async (pages: Page[]) => [...(await subset(pages)).keys()];

describe('subsetFonts', () => {
  it('keeps the faces that styles name, with the usual characters, all of plain Latin, or just the pages’', async () => {
    const files = await subset([page('<p>Plain</p>')]);
    expect([...files.keys()].sort()).toEqual([
      'archivo-450--latin.woff2',
      'archivo-620--latin.woff2',
      'latin.css',
      'newsreader-400--latin.woff2',
    ]);
    const css = String(files.get('latin.css')?.body);
    expect(css).toContain('U+20-7e');
    expect(css).not.toContain('U+e9');
    for (const [name, { body }] of files)
      if (name.endsWith('.woff2')) expect(body.length).toBeLessThan(16_000);
    const accented = String((await subset([page('<p>Café</p>')])).get('latin.css')?.body);
    expect(accented).toContain('U+0-ff');
    const polish = String((await subset([page('<p>Żółw</p>')])).get('latin.css')?.body);
    expect(polish).toContain('U+17b');
    expect(polish).not.toContain('U+105');
  });

  it('adds the faces for code and italics where there is some, and other scripts’ where they stand', async () => {
    expect(await namesOf([page('<p>a</p>'), page('<code>b</code><em>c</em>')])).toEqual(
      expect.arrayContaining(['jetbrains-mono-450--latin.woff2', 'newsreader-400-italic--latin.woff2']),
    );
    const japanese = page('<p>海</p>', {
      sets: ['latin', 'japanese'],
      css: 'p{font:500 1px "Noto Serif JP"}',
    });
    const names = (await namesOf([japanese])).filter((name) => name.startsWith('noto-serif-jp'));
    expect(names.length).toBeGreaterThan(0);
    expect(names.length).toBeLessThan(8);
  });

  it('takes from the sibling of a page’s script only what its own fonts lack', async () => {
    const chinese = page('<html lang="zh"><p>海の</p></html>', {
      sets: ['latin', 'chinese', 'japanese'],
      css: 'p{font:500 1px "Noto Serif SC","Noto Serif JP"}',
    });
    const japanese = { ...chinese, html: '<html lang="ja"><p>海们</p></html>' };
    const count = async (one: Page, id: string) =>
      (await namesOf([one])).filter((name) => name.startsWith(id)).length;
    expect(await count(chinese, 'noto-serif-jp')).toBeLessThanOrEqual(1);
    expect(await count(japanese, 'noto-serif-sc')).toBe(1);
  });

  it('leaves out a font that has none of the characters in its range, which browsers refuse', async () => {
    const starred = page('<html lang="zh"><p>海⭐</p></html>', {
      sets: ['latin', 'chinese'],
      css: 'p{font:500 1px "Noto Serif SC"}',
    });
    const fonts = [...(await subset([starred]))].filter(([name]) => name.endsWith('.woff2'));
    const glyphs = fonts.map(([, { body }]) => countGlyphs(Buffer.from(body)));
    expect(glyphs.length).toBeGreaterThan(0);
    expect(Math.min(...glyphs)).toBeGreaterThan(1);
  });

  it('leaves the fonts of more characters than a hundred Chinese talks have uncompressed', async () => {
    const all = Array.from({ length: 20_000 }, (_, index) => String.fromCodePoint(0x4e00 + index)).join('');
    const chinese = faces.filter(({ set }) => set === 'chinese');
    const needs = Object.fromEntries(chinese.map(({ id }) => [id, all]));
    const files = await subsetFonts([{ sets: ['chinese'], isWide: true, faces: needs, math: '' }]);
    expect([...files.keys()].some((name) => name.endsWith('.woff2'))).toBe(false);
    expect(String(files.get('chinese.css')?.body)).toMatch(
      /^(?:@font-face\{[^}]*\.ttf\) format\('truetype'\)[^}]*\}\n)+$/,
    );
  });

  it('cuts the font of formulas down as well, where pages ask for it', async () => {
    const files = await subset([page('<math><mi>x</mi></math>', { sets: ['latin', 'math'] })]);
    expect(String(files.get('math.css')?.body)).toContain('url(stix-two-math.woff2)');
    expect(files.get('stix-two-math.woff2')?.body.length).toBeLessThan(12_000);
  });

  it('shares the fonts of pages whose letters differ', async () => {
    expect(await subset([page('<p>Grüße</p>')])).toEqual(await subset([page('<p>garçon, ½</p>')]));
  });

  it('makes the same bytes of the same pages', async () => {
    const pages = [page('<p>Twice</p>')];
    expect(await subset(pages)).toEqual(await subset(pages));
  });
});
