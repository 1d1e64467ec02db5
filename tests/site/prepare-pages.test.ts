import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openPagesAside } from '../../src/site/pages-aside.ts';
import type { PublishedTalk } from '../../src/site/prepare-page.ts';
import { preparePages } from '../../src/site/prepare-pages.ts';
import { loadedTalk, slide, talkOf, words } from '../print/small-talk.ts';

const talk: PublishedTalk = {
  loaded: loadedTalk(talkOf([slide('title', 'title', [words('How tides work')])])),
  discloses: 'script',
  published: { site: 'https://example.org/' },
};
const others = ['presenter/', 'preview/', 'script/'];
const claims = () => new Int32Array(new SharedArrayBuffer(12));
let folder: string;
let large: string;

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'lectern-pages-'));
  large = join(folder, 'large.md');
  writeFileSync(large, 'The moon pulls the sea. '.repeat(4000));
});
afterAll(() => {
  rmSync(folder, { recursive: true });
});

describe('preparePages', () => {
  it('gives the same pages whoever prepares them, in the order of their list', async () => {
    const alone = await preparePages(talk);
    expect(alone.map(({ address }) => address)).toEqual(
      ['', 'print/', 'presenter/', 'preview/', 'script/', 'essay/'].map((page) => `/tides/${page}`),
    );
    const aside = openPagesAside([large]);
    const prepared = await aside?.prepare(talk, others, claims());
    expect([...(prepared?.values() ?? [])]).toEqual(alone.slice(2, 5).toReversed());
    expect(await preparePages(talk, aside)).toEqual(alone);
    aside?.close();
  });

  it('needs no thread that cannot prepare a page', async () => {
    const aside = openPagesAside([large]);
    expect(await aside?.prepare(talk, ['nowhere/', 'script/'], claims())).toHaveProperty('size', 1);
    expect(await preparePages(talk, aside)).toHaveLength(6);
    aside?.close();
  });

  it('starts no thread for essays whose pages take less than that', () => {
    writeFileSync(join(folder, 'small.md'), '# Tides\n');
    expect(openPagesAside([join(folder, 'small.md'), join(folder, 'missing.md')])).toBeUndefined();
  });
});
