import { describe, expect, it } from 'vitest';
import { faces } from '../../src/fonts/faces.ts';
import { findSetCharacters } from '../../src/fonts/find-set-characters.ts';

const chinese = faces.filter(({ set }) => set === 'chinese' || set === 'japanese' || set === 'latin');
const values =
  '[data-theme]{--serif:Newsreader;--sans:Archivo;--weight:620}' +
  '[data-theme]:lang(zh){--serif:"Noto Serif SC","Noto Serif JP",serif;--sans:"Noto Sans SC","Noto Serif SC"}' +
  '[data-theme]:lang(ja){--serif:"Noto Serif JP"}body{font:450 16px/1.3 var(--sans)}';

/** The ideographs and kana that faces have to have, by the faces' names. */
async function find(body: string, css: string): Promise<Record<string, string>> {
  const html = `<html lang="zh" data-theme="paper"><body>${body}</body></html>`;
  const found = await findSetCharacters(html, values + css, chinese);
  return Object.fromEntries(
    Array.from(
      found,
      ([{ id }, set]) => [id, [...set].filter((each) => each > '\u2e80').join('')] as const,
    ).filter(([, set]) => set !== ''),
  );
}

describe('findSetCharacters', () => {
  it('gives each face what is set in it, and the next one what it lacks', async () => {
    const css = '.said p{font:500 1px var(--serif)}b{font-weight:var(--weight)}';
    expect(await find('<p>标</p><div class="said"><p>说の</p></div><b>粗</b>', css)).toEqual({
      'noto-sans-sc-450': '标',
      'noto-sans-sc-620': '粗',
      'noto-serif-sc-500': '说の',
    });
    const html = '<html lang="zh" data-theme="paper"><body></body></html>';
    const named = [...(await findSetCharacters(html, values, chinese)).keys()].map(({ family }) => family);
    expect(named).not.toContain('Newsreader');
  });

  it.each([
    [
      'a state that a script sets',
      '.a.now{font-weight:620}',
      { 'noto-sans-sc-450': '字', 'noto-sans-sc-620': '字' },
    ],
    [
      'some screens',
      '@media (width<9em){.a{font-weight:620}}',
      { 'noto-sans-sc-450': '字', 'noto-sans-sc-620': '字' },
    ],
    ['another theme', '[data-theme=stage] .a{font-weight:620}', { 'noto-sans-sc-450': '字' }],
    ['all of the page', '.a{font-weight:450}:is(p,q){font-weight:620}', { 'noto-sans-sc-450': '字' }],
    ['a nested rule', 'body{& .a{font-weight:620}}', { 'noto-sans-sc-450': '字', 'noto-sans-sc-620': '字' }],
  ])('knows what holds for %s', async (_, css, expected) => {
    expect(await find('<p class="a">字</p>', css)).toEqual(expected);
  });

  it('passes over what is never shown, and finds what is shown without scripts or by them', async () => {
    const css = '.notes{display:none}.said{display:none}@media screen{.said{display:block}}';
    const body =
      '<p class="notes">藏</p><noscript><p class="said">读</p></noscript>' +
      '<main data-enlarge="放大" data-label="3 名字" data-shows="搜索"><b>名字</b></main>';
    const { 'noto-sans-sc-450': set = '' } = await find(body, `${css}b{font:500 1px "Noto Serif SC"}`);
    expect(Array.from(set).sort()).toEqual(['读', '放', '大'].sort());
  });
});
