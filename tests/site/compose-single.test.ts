import { mkdtempSync, rmSync, truncateSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { inflateRawSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { compileRenderer } from '../../src/render/compile-renderer.ts';
import { composeSingle, mostFilmBytes } from '../../src/site/compose-single.ts';
import type { LoadedTalk } from '../../src/site/load-talks.ts';
import type { Shown } from '../../src/talk/shown.ts';
import { figureOf, loadedTalk, slide, talkOf, words } from '../print/small-talk.ts';

const said = 'Only who may read the script reads this.';
const folder = mkdtempSync(join(tmpdir(), 'lectern-single-'));
const picture = fileURLToPath(new URL('../fixtures/pictures/sea.svg', import.meta.url));

function filmOf(source: string): Shown {
  return { kind: 'film', medium: 'video', text: 'The tide', source, src: `media/${source}` };
}

const sea = {
  ...figureOf('sea.svg', 'media/sea.svg'),
  kind: 'figure',
  alt: 'a > b src="media/sea.svg"',
} as Shown;

function makeTalk(): LoadedTalk {
  const slides = [
    slide('title', 'title', [words('How <tides> work')]),
    slide('sea', 'figure', [sea]),
    slide('short', 'figure', [filmOf('short.mp4')]),
    slide('long', 'figure', [filmOf('long tide.mp4')]),
    slide('closing', 'closing', [words('')]),
  ].map((each) => ({
    ...each,
    steps: each.steps.map((step) => ({ ...step, says: [{ text: said, line: 1, endLine: 1 }] })),
  }));
  const talk = talkOf(slides, { style: 'theme-1.css' });
  const loaded = loadedTalk(talk, { 'sea.svg': picture });
  const film = (name: string) => [name, { file: join(folder, name) }] as const;
  const films = new Map([
    film('short.mp4'),
    film('long tide.mp4'),
  ]) as unknown as LoadedTalk['essay']['films'];
  const style = { css: ".a::after{content:'</style><script>alert(1)</script>'}", file: 'my.css' };
  return { ...loaded, essay: { ...loaded.essay, films, style } as unknown as LoadedTalk['essay'] };
}

/** What a browser would ask for, of the elements and style sheets that stand in the page. */
function listAsked(page: string): string[] {
  const html = page.replaceAll(/<script\b[\s\S]*?<\/script>/g, '');
  const asked = html.matchAll(/<(?!a\b)[\w-]+(?:\s+[\w-]+(?:="[^"]*")?)*?\s+(?:src|href|poster)="([^"]*)"/g);
  const urls = html.matchAll(/url\(["']?([^"')]*)/g);
  return [...asked, ...urls]
    .map(([, address = '']) => address)
    .filter((address) => !/^(?:data:|#|%23|\?)/.test(address));
}

/** The pages behind the deck, as the file's own script unpacks them. */
function unpackPages(html: string): Record<string, string> {
  const [, list = ''] = /data-pages>([^<]*)</.exec(html) ?? [];
  const text = inflateRawSync(Buffer.from(list, 'base64')).toString();
  const { names, rows } = JSON.parse(text) as { names: string[]; rows: string[][] };
  return Object.fromEntries(names.map((name, at) => [name, rows.map((pieces) => pieces[at]).join('')]));
}

describe('composeSingle', () => {
  beforeAll(async () => {
    writeFileSync(join(folder, 'short.mp4'), 'film');
    writeFileSync(join(folder, 'long tide.mp4'), '');
    truncateSync(join(folder, 'long tide.mp4'), mostFilmBytes + 1);
    await compileRenderer(() => undefined);
  });
  afterAll(() => {
    rmSync(folder, { recursive: true });
  });

  it('puts all that its pages ask for into the file, but films that are too large, which it names', async () => {
    const { html, faults } = await composeSingle(makeTalk(), 'script');
    const pages = unpackPages(html);
    expect(Object.keys(pages)).toEqual(['print', 'presenter', 'preview', 'essay']);
    expect(pages['presenter']).toContain(said);
    for (const page of [html, ...Object.values(pages)]) {
      expect(listAsked(page).filter((address) => address !== 'long%20tide.mp4')).toEqual([]);
      expect(page).toMatch(/^<!DOCTYPE html><html data-single /i);
    }
    expect(html).toContain('src="long%20tide.mp4"');
    expect(html).toContain(`src="data:video/mp4;base64,${Buffer.from('film').toString('base64')}"`);
    expect(faults).toMatchObject([{ message: 'long tide.mp4 is over 10 MB, and is not in the file.' }]);
    expect(html).toContain('href="?essay"');
  });

  it('lets no style sheet of the author’s end where it does not end', async () => {
    const { html } = await composeSingle(makeTalk(), 'script');
    expect(html).toContain("content:'<\\/style><script>alert(1)<\\/script>'");
    expect(html.match(/<script\b/g)?.length).toBe(4);
  });

  it('is the same for the same talk, and without the script where that is not published', async () => {
    const [one, other] = [
      await composeSingle(makeTalk(), 'slides'),
      await composeSingle(makeTalk(), 'slides'),
    ];
    expect(one.html === other.html).toBe(true);
    const all = [one.html, ...Object.values(unpackPages(one.html))].join('\n');
    expect(all).not.toContain(said);
    expect(all).not.toMatch(/\?(?:essay|presenter)"/);
  });
});
