import { readFileSync } from 'node:fs';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it, onTestFinished } from 'vitest';
import { findChromium } from '../../src/browser/find-chromium.ts';
import { listDiagrams } from '../../src/diagrams/list-diagrams.ts';
import { openStudio, type Outcome } from '../../src/diagrams/open-studio.ts';
import { parseEssay } from '../../src/essay/parse-essay.ts';
import type { Drawing } from '../../src/talk/drawing.ts';

function readFixture(file: string): string[] {
  const source = readFileSync(new URL(`../fixtures/${file}`, import.meta.url), 'utf8');
  return listDiagrams(parseEssay(source, { file, format: 'markdown' })).map(({ text }) => text);
}
const [usual, rare] = [readFixture('diagrams.md'), readFixture('diagrams-rare.md')];

const kept = { read: () => Promise.resolve(undefined), write: () => Promise.resolve() };
const studio = openStudio({ cache: kept });
afterAll(() => studio.close());

function expectDrawing(outcome: Outcome): Drawing {
  if ('reason' in outcome) throw new Error(JSON.stringify(outcome));
  return outcome;
}

async function draw(text: string, lang = 'en'): Promise<Drawing> {
  return expectDrawing(await studio.draw(text, lang));
}

describe('a drawing', () => {
  it.each([...usual, ...rare].map((text) => [text.split('\n')[0] ?? '', text] as const))(
    'of %s has shapes and words in the theme’s colours, and nothing that runs, loads or is named',
    async (_, text) => {
      const { svg, labels, width, height } = await draw(text);
      expect(labels.length).toBeGreaterThan(3);
      expect(Math.min(width, height)).toBeGreaterThan(50);
      const elements = new Set([...svg.matchAll(/<(\w+)/g)].map(([, name]) => name));
      const allowed = 'svg g path rect circle ellipse line polygon polyline text tspan'.split(' ');
      expect([...elements].filter((name) => !allowed.includes(name ?? ''))).toEqual([]);
      expect(svg).not.toMatch(/\s(?:id|style|href|xlink:href|on\w+)=|url\(|NaN/);
      expect([...svg.matchAll(/\s(?:fill|stroke)="(?!var\(--[\w-]+\)")[^"]*"/g)]).toEqual([]);
      // Words of its own that the essay has, so that nothing was lost on the way.
      const words = labels.join(' ');
      for (const [, word = ''] of text.matchAll(/[[:"]\s*([A-Z][a-z]+)(?=["\]\s]*$)/gm))
        expect(words).toContain(word);
    },
  );

  it('is the same each time, byte for byte', async () => {
    for (const text of usual.slice(0, 8)) expect(await draw(text)).toEqual(await draw(text));
  });

  it.each(rare.map((text) => [text.split('\n')[0] ?? '', text] as const))(
    'of %s, in which nothing is marked, has nothing in the accent but a curve',
    async (_, text) => {
      const { svg } = await draw(text);
      expect(svg).not.toContain('var(--wash)');
      if (!text.startsWith('radar')) expect(svg).not.toContain('var(--accent)');
    },
  );

  it('of shares names each with what it is', async () => {
    const { labels } = await draw('pie\n  "Tea" : 30\n  "Coffee" : 70');
    expect(labels).toEqual(expect.arrayContaining(['Tea 30%', 'Coffee 70%']));
  });

  it('of a flow keeps the width of its bands', async () => {
    const { svg } = await draw('sankey-beta\nA,C,30\nB,C,10');
    const widths = [...svg.matchAll(/stroke-width="(\d+[.\d]*)"/g)].map(([, width]) => Number(width));
    expect(widths).toHaveLength(2);
    expect((widths[0] ?? 0) / (widths[1] ?? 1)).toBeCloseTo(3);
  });

  it('shows what the author coloured in the accent, and its arrows with it', async () => {
    const { svg } = await draw('graph LR\n  A-->B\n  A-->C\n  style B fill:#f9f\n  linkStyle 0 stroke:#f00');
    expect(svg.match(/fill="var\(--wash\)" stroke="var\(--accent\)"/g)).toHaveLength(1);
    expect(svg.match(/stroke="var\(--accent\)"/g)?.length).toBeGreaterThanOrEqual(2);
    expect(svg.match(/fill="var\(--accent\)"/g)).toHaveLength(1);
  });

  it('keeps to the theme whatever its directives ask for', async () => {
    const asked = `%%{init: {"theme": "dark", "themeCSS": "* { fill: red }", "htmlLabels": true, "flowchart": {"htmlLabels": true}, "fontFamily": "Comic Sans MS", "securityLevel": "loose", "look": "handDrawn"}}%%\ngraph LR; A-->B`;
    const { svg } = await draw(asked);
    expect(svg).toBe((await draw('graph LR; A-->B')).svg);
  });

  it('has no link of a click, and no picture from anywhere', async () => {
    const { svg, labels } = await draw(
      'graph TD\n  A["<img src=http://example.com/x.png onerror=alert(1)>Here"] --> B\n  click A "javascript:window.__pwned=1"\n  click B href "https://example.com" _blank',
    );
    expect(svg).not.toMatch(/example\.com|javascript|pwned|<a\b|<image/);
    expect(labels).toContain('B');
  });

  it('has the author’s name for it', async () => {
    expect((await draw('graph LR\n  accTitle: From A to B\n  A-->B')).title).toBe('From A to B');
  });

  it('holds words of other scripts', async () => {
    expect((await draw('graph LR; A["東京から"]-->B["京都まで"]', 'ja')).labels).toEqual([
      '東京から',
      '京都まで',
    ]);
    expect((await draw('graph RL; A["مرحبا بالعالم"]-->B["النهاية"]', 'ar')).labels).toEqual([
      'مرحبا بالعالم',
      'النهاية',
    ]);
  });
});

describe('what cannot be drawn', () => {
  it('is told with Mermaid’s words and the line that it names', async () => {
    expect(await studio.draw('graph TD\n  A --> B\n  A -->> --> C', 'en')).toMatchObject({
      reason: 'broken',
      line: 3,
    });
    expect(await studio.draw('this is no diagram', 'en')).toMatchObject({ reason: 'broken' });
  });

  it.each([
    ['an end that is missing', 'graph LR\n  A --> B\n  B -- C', 3],
    ['a label that never ends', 'graph LR\n  A --> B[oops\n  C --> D\n  D --> E', 2],
    ['a label that another bracket ends', 'graph LR\n  A --> B[oops\n  C --> D[x]\n  D --> E', 2],
    ['a sign that nobody knows', 'graph LR\n  A --> B\n  ]] C\n  C --> D', 3],
    ['a group without an end', 'graph LR\n  subgraph x\n  A --> B\n  C --> D\n\n', 4],
    ['an arrow to nowhere', 'sequenceDiagram\n  A->>B: hi\n  A->>\n  B->>A: x', 3],
    ['what is behind comments', '\n%% one\n\n%% two\ngraph LR\n  A --> B\n  B => C\n  C --> D', 7],
    ['what is behind front matter', '---\ntitle: x\n---\n%%{init: {}}%%\ngraph LR\n  A --> B\n  B => C', 7],
  ])('is told with the line of %s', async (_, source, line) => {
    expect(await studio.draw(source, 'en')).toMatchObject({ reason: 'broken', line });
  });

  it('for want of a browser is told once and for all', async () => {
    let asked = 0;
    const without = openStudio({ cache: kept, find: () => Promise.resolve(void (asked += 1)) });
    expect(await without.draw('graph LR; A-->B', 'en')).toMatchObject({ reason: 'no browser' });
    expect(await without.draw('graph LR; A-->C', 'en')).toMatchObject({ reason: 'no browser' });
    expect(asked).toBe(1);
    await without.close();
  });

  it('for want of a browser that starts is tried again, since the next time it may', async () => {
    const folder = await mkdtemp(join(tmpdir(), 'lectern-studio-'));
    onTestFinished(() => rm(folder, { recursive: true }));
    const executable = join(folder, 'chromium');
    const real = (await findChromium())?.executable ?? '';
    const script = `#!/bin/sh\n[ -e "$0.tried" ] && exec '${real}' "$@"\ntouch "$0.tried"\nexit 1\n`;
    await writeFile(executable, script, { mode: 0o755 });
    const find = () => Promise.resolve({ executable, origin: 'named' } as const);
    const tired = openStudio({ cache: kept, find });
    expect(await tired.draw('graph LR; A-->B', 'en')).toMatchObject({ reason: 'no browser' });
    expectDrawing(await tired.draw('graph LR; A-->B', 'en'));
    await tired.close();
  });

  it('since its page never came up is not tried on that page', async () => {
    const lost = openStudio({ cache: kept });
    await lost.prepare('no language');
    expect(await lost.draw('graph LR; A-->B', 'no language')).toMatchObject({ reason: 'no browser' });
    expectDrawing(await lost.draw('graph LR; A-->B', 'en'));
    await lost.close();
  });

  it('since it hangs the page is given up, and its browser ended, not to be started for it again', async () => {
    let started = 0;
    const find = () => {
      started += 1;
      return findChromium();
    };
    const hung = openStudio({ cache: kept, find, mostMilliseconds: 1 });
    const dense = Array.from(
      { length: 480 },
      (_, at) => `n${String((at * 7) % 97)}-->n${String((at * at) % 89)}`,
    );
    const source = `graph LR\n${dense.join('\n')}`;
    expect(await hung.draw(source, 'en')).toEqual({ reason: 'too much' });
    expect(await hung.draw(source, 'en')).toEqual({ reason: 'too much' });
    expect(started).toBe(1);
    await hung.close();
  });

  it('in time is given up, and the next one is drawn', async () => {
    const slow = openStudio({ cache: kept, mostMilliseconds: 1 });
    expect(await slow.draw('graph LR; A-->B', 'en')).toEqual({ reason: 'too much' });
    await slow.close();
    const huge = `graph LR\n${'  A-->B\n'.repeat(9000)}`;
    expect(await studio.draw(huge, 'en')).toEqual({ reason: 'too much' });
    await draw('graph LR; A-->B');
  });
});

describe('a drawing that was made before', () => {
  let drawn: Outcome;
  const cached = new Map<string, Outcome>();
  const cache = {
    read: (text: string, lang: string) => Promise.resolve(cached.get(lang + text)),
    write: (text: string, lang: string, outcome: Outcome) =>
      Promise.resolve(void cached.set(lang + text, outcome)),
  };
  beforeAll(async () => {
    const first = openStudio({ cache });
    drawn = await first.draw('graph LR; A-->B', 'en');
    await first.close();
  });

  it('needs no browser', async () => {
    const second = openStudio({ cache, find: () => Promise.reject(new Error('There is none.')) });
    expect(await second.draw('graph LR; A-->B', 'en')).toEqual(drawn);
  });
});
