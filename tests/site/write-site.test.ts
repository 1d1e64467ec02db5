import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { writeSite } from '../../src/site/write-site.ts';
import { figureOf, loadedTalk, slide, talkOf, words } from '../print/small-talk.ts';

const picture = fileURLToPath(new URL('../fixtures/pictures/sea.svg', import.meta.url));
const talk = talkOf([
  slide('title', 'title', [words('How tides work')]),
  slide('sea', 'figure', [figureOf('low tide.svg', 'media/low%20tide.svg')]),
]);
const talks = [loadedTalk(talk, { 'low tide.svg': picture })];

const makeFolder = (): string => mkdtempSync(join(tmpdir(), 'lectern-'));

describe('writeSite', () => {
  it('writes all pages and everything that they ask for, by addresses that work below any path', async () => {
    const site = join(makeFolder(), 'a', 'site');
    await writeSite(talks, site);
    const pages = [
      'index.html',
      ...['', 'presenter/', 'preview/', 'print/', 'script/', 'essay/'].map(
        (page) => `tides/${page}index.html`,
      ),
    ];
    for (const page of pages) {
      const html = readFileSync(join(site, page), 'utf8');
      const [, base = ''] = /<base href="([^"]*)"/.exec(html) ?? [];
      const addresses = [...html.replace(/<base [^>]*>/, '').matchAll(/(?:href|src)="([^"#][^"]*)"/g)].map(
        ([, address = '']) => address,
      );
      const own = addresses.filter((address) => !/^[a-z]+:/.test(address));
      expect(own.length).toBeGreaterThan(0);
      for (const address of own) {
        expect(address.startsWith('/')).toBe(false);
        const path = join(site, dirname(page), base, decodeURIComponent(address).replace(/[?#].*/, ''));
        expect([page, address, existsSync(path)]).toEqual([page, address, true]);
      }
    }
    expect(readdirSync(dirname(site))).toEqual(['site']);
  });

  it('writes the fonts that its letters need', async () => {
    const site = join(makeFolder(), 'site');
    await writeSite(talks, site);
    const css = readFileSync(join(site, '_fonts', 'latin.css'), 'utf8');
    const fonts = readdirSync(join(site, '_fonts')).filter((name) => name.endsWith('.woff2'));
    expect(fonts.length).toBeGreaterThan(1);
    for (const font of fonts) expect(css).toContain(font);
  });

  it('tells where it will be, and with which picture its talks are shown elsewhere', async () => {
    const site = join(makeFolder(), 'site');
    const makeExtras = () =>
      Promise.resolve({
        card: new TextEncoder().encode('card'),
        pdfs: new Map([['handout' as const, new TextEncoder().encode('pdf')]]),
      });
    await writeSite(talks, site, { site: 'https://example.org/talks/', makeExtras });
    const read = (name: string) => readFileSync(join(site, name), 'utf8');
    for (const [page, address] of [
      ['index.html', ''],
      ['tides/index.html', 'tides/'],
      ['tides/essay/index.html', 'tides/essay/'],
    ] as const) {
      expect(read(page)).toContain(`<link rel="canonical" href="https://example.org/talks/${address}">`);
      expect(read('sitemap.xml')).toContain(`<loc>https://example.org/talks/${address}</loc>`);
    }
    const image = 'property="og:image" content="https://example.org/talks/tides/card.png"';
    expect(read('tides/index.html')).toContain(image);
    expect([read('tides/card.png'), read('tides/tides-handout.pdf')]).toEqual(['card', 'pdf']);
    expect(read('index.html')).toContain('href="tides/tides-handout.pdf"');
    expect(read('tides/presenter/index.html')).toContain('<meta name="robots" content="noindex">');
  });

  it('replaces an earlier site as a whole', async () => {
    const site = join(makeFolder(), 'site');
    await writeSite(talks, site, {
      makeExtras: () => Promise.resolve({ card: new TextEncoder().encode('card') }),
    });
    await writeSite(talks, site);
    expect(existsSync(join(site, 'tides', 'card.png'))).toBe(false);
    expect(existsSync(join(site, 'index.html'))).toBe(true);
    expect(readdirSync(dirname(site))).toEqual(['site']);
  });

  it('keeps a site to which somebody added something', async () => {
    const site = join(makeFolder(), 'site');
    await writeSite(talks, site);
    writeFileSync(join(site, 'CNAME'), 'talks.example.org');
    await expect(writeSite(talks, site)).rejects.toThrow('was changed since');
    expect(readFileSync(join(site, 'CNAME'), 'utf8')).toBe('talks.example.org');
  });

  it('takes an empty folder, and refuses one with anything else in it', async () => {
    const folder = makeFolder();
    mkdirSync(join(folder, 'empty'));
    await writeSite(talks, join(folder, 'empty'));
    expect(existsSync(join(folder, 'empty', 'index.html'))).toBe(true);

    mkdirSync(join(folder, 'thesis'));
    writeFileSync(join(folder, 'thesis', 'thesis.md'), 'years of work');
    await expect(writeSite(talks, join(folder, 'thesis'))).rejects.toThrow(
      'holds files that Lectern did not write',
    );
    expect(readdirSync(join(folder, 'thesis'))).toEqual(['thesis.md']);
    await expect(writeSite(talks, join(folder, 'thesis', 'thesis.md'))).rejects.toThrow(
      'is a file, not a folder',
    );
  });

  it('leaves the earlier site as it was when a picture is gone', async () => {
    const site = join(makeFolder(), 'site');
    await writeSite(talks, site);
    const before = readFileSync(join(site, 'index.html'), 'utf8');
    const gone = [loadedTalk(talk, { 'low tide.svg': join(makeFolder(), 'gone.svg') })];
    expect(await writeSite(gone, site)).toMatchObject([
      { message: expect.stringContaining('/tides/media/low tide.svg') as string },
    ]);
    expect(readFileSync(join(site, 'index.html'), 'utf8')).toBe(before);
    expect(readdirSync(dirname(site))).toEqual(['site']);
  });
});
