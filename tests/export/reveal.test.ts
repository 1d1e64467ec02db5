import { existsSync, mkdtempSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { fromHtml } from 'hast-util-from-html';
import type { Element, Nodes } from 'hast';
import { describe, expect, it } from 'vitest';
import { exportTalk } from '../../src/export/export-talk.ts';
import { reveal } from '../../src/export/reveal/reveal.ts';
import { writePage } from '../../src/export/reveal/write-page.ts';
import { writeStyle } from '../../src/export/reveal/write-style.ts';
import type { Talk } from '../../src/talk/talk.ts';
import { figureOf, loadedTalk, slide, talkOf, words } from '../print/small-talk.ts';

const say = (...texts: string[]) => texts.map((text) => ({ text, line: 1, endLine: 1 }));

/** The elements of a page that have a name, in their order. */
function find(node: Nodes, name: string): Element[] {
  if (!('children' in node)) return [];
  const inside = node.children.flatMap((child) => find(child, name));
  return node.type === 'element' && node.tagName === name ? [node, ...inside] : inside;
}

function textOf(node: Nodes | undefined): string {
  if (node === undefined) return '';
  if (node.type === 'text') return node.value;
  return 'children' in node ? node.children.map(textOf).join('') : '';
}

async function readBack(talk: Talk) {
  return fromHtml(await writePage(loadedTalk(talk)));
}

describe('a folder for reveal.js', () => {
  it('has a section for each slide, its points one at a time, and the script as its notes', async () => {
    const points = slide('pull', 'points', [words('The moon pulls'), words('The sea follows')]);
    const [first, second] = points.steps;
    if (first) first.says = say('It pulls at the sea.');
    if (second) {
      second.says = say('And so the sea follows.');
      second.asides = say('Wink here.');
    }
    const talk = talkOf([slide('title', 'title', [words('Tides')]), points], { lang: 'ar', dir: 'rtl' });
    const page = await readBack(talk);
    expect(find(page, 'html')[0]?.properties).toMatchObject({ lang: 'ar', dir: 'rtl' });
    expect(find(page, 'section').flatMap(({ properties }) => properties.id ?? [])).toEqual(['title', 'pull']);
    expect(find(page, 'li').map((item) => [textOf(item), item.properties.className])).toEqual([
      ['The moon pulls', undefined],
      ['The sea follows', ['fragment']],
    ]);
    const parts = [1, 2].map((number) =>
      slide(`title-${String(number)}`, 'title', [words('Tides')], { part: { number, of: 2 } }),
    );
    const parted = await readBack(talkOf(parts, { speaker: 'Ada' }));
    expect(textOf(parted).match(/Ada/g)).toHaveLength(1);
    const inner = [{ text: 'by day', marks: [] }];
    const listed = slide('twice', 'points', [{ kind: 'text', text: 'Twice', marks: [], inner }]);
    const [item] = find(await readBack(talkOf([listed])), 'li');
    expect(find(item ?? page, 'li').map(textOf)).toContain('by day');
    const [notes, ...others] = find(page, 'aside');
    expect(find(notes ?? page, 'p').map(textOf)).toEqual(['It pulls at the sea.', 'And so the sea follows.']);
    expect(others).toEqual([]);
    expect(textOf(page)).not.toContain('Wink');
  });

  it('lets nothing in the words be taken for HTML', async () => {
    const evil = '</aside></section><script>alert(1)</script> & "<b>';
    const statement = slide('evil', 'statement', [words(evil)]);
    const [step] = statement.steps;
    if (step) step.says = say(evil);
    const code = slide('code', 'code', [{ kind: 'code', text: `</code></pre>${evil}`, firstLine: 1 }]);
    const table = slide('table', 'table', [
      {
        kind: 'table',
        text: '',
        head: [{ text: evil, marks: [] }],
        rows: [],
        align: ['start'],
        widths: [100],
      },
    ]);
    const page = await readBack(talkOf([statement, code, table], { title: evil, speaker: evil }));
    expect(textOf(find(page, 'title')[0])).toBe(evil);
    expect(textOf(find(page, 'h2')[0])).toBe(evil);
    expect(textOf(find(page, 'aside')[0]).trim()).toBe(evil);
    expect(textOf(find(page, 'code')[0])).toBe(`</code></pre>${evil}`);
    expect(textOf(find(page, 'th')[0])).toBe(evil);
    const [last, ...scripts] = find(page, 'script').reverse();
    expect(textOf(last)).toMatch(/^\s*Reveal\.initialize\(\{[^<]*\}\);\s*$/);
    expect(scripts.every(({ properties }) => String(properties.src).startsWith('reveal.js/dist/'))).toBe(
      true,
    );
  });

  it('keeps the steps of code, counted within the slide', async () => {
    const code = { kind: 'code', text: 'a\n  b\n\nc', language: 'ts', firstLine: 11 } as const;
    const page = await readBack(
      talkOf([slide('code', 'code', [code, { ...code, lines: [[12, 13]] }, { ...code, lines: [[14, 14]] }])]),
    );
    const [block] = find(page, 'code');
    expect(block?.properties).toMatchObject({ className: ['language-ts'], dataLineNumbers: '|2-3|4' });
    expect(textOf(block)).toBe('a\n  b\n\nc');
  });

  it('leads links within the essay to their slides, and drops those that lead nowhere', async () => {
    const link = (href: string, start: number, end: number) => ({ kind: 'link' as const, href, start, end });
    const talk = talkOf(
      [
        slide('see', 'points', [words('ebb and flood', [link('#ebb', 0, 3), link('#fn-1', 8, 13)])]),
        slide('low-tide', 'section', [words('Ebb')], { section: 'ebb' }),
      ],
      { sections: [{ id: 'ebb', heading: 'Ebb', depth: 1 }] },
    );
    const links = find(await readBack(talk), 'a');
    expect(links.map((each) => [textOf(each), each.properties.href])).toEqual([['ebb', '#/low-tide']]);
  });

  it('has its pictures and reveal.js beside it, and no notes where the essay publishes none', async () => {
    const folder = join(mkdtempSync(join(tmpdir(), 'lectern-')), 'talk');
    const sea = slide('sea', 'figure', [figureOf('sea.svg', 'media/sea.svg')]);
    const [step] = sea.steps;
    if (step) step.says = say('Nobody shall read this.');
    const picture = fileURLToPath(new URL('../fixtures/pictures/sea.svg', import.meta.url));
    const loaded = loadedTalk(talkOf([sea]), { 'sea.svg': picture });
    loaded.essay.settings.notes = false;
    await exportTalk(loaded, folder, reveal, () => undefined);
    const html = readFileSync(join(folder, 'index.html'), 'utf8');
    expect(html).toContain('<img src="./media/sea.svg" alt="The sea" width="160" height="90">');
    expect(html).not.toMatch(/Nobody|notes/i);
    for (const file of ['media/sea.svg', 'talk.css', 'reveal.js/LICENSE', 'reveal.js/dist/reveal.js'])
      expect(existsSync(join(folder, file)), file).toBe(true);
    expect(existsSync(join(folder, 'reveal.js/dist/plugin'))).toBe(false);
  });

  it('brings the font of formulas where it has any, since their brackets grow with no other', async () => {
    const folder = (name: string) => join(mkdtempSync(join(tmpdir(), 'lectern-reveal-')), name);
    const [plain, set] = [folder('plain'), folder('set')];
    await exportTalk(
      loadedTalk(talkOf([slide('low', 'statement', [words('Low')])])),
      plain,
      reveal,
      () => undefined,
    );
    const formula = slide('e', 'math', [{ kind: 'math', text: 'E = mc^2' }]);
    await exportTalk(loadedTalk(talkOf([formula])), set, reveal, () => undefined);
    const font = 'stix-two-math.woff2';
    expect([plain, set].map((each) => existsSync(join(each, font)))).toEqual([false, true]);
    expect(readFileSync(join(set, 'talk.css'), 'utf8')).toContain(`url(${font})`);
    expect(readFileSync(join(plain, 'talk.css'), 'utf8')).not.toContain('@font-face');
  });

  it('has the colours of its theme in its style sheet', () => {
    const css = writeStyle(loadedTalk(talkOf([slide('low', 'statement', [words('Low')])], { mode: 'dark' })));
    expect(css).toContain('color-scheme: dark;');
    expect(css).toMatch(/--ground: light-dark\(#\w{6}, #\w{6}\);/);
    expect(css).toMatch(/\.statement\.m \{\n {2}--size: \d+px;/);
    expect(css).not.toMatch(/url\(|@import/);
  });
});
