import { describe, expect, it } from 'vitest';
import { readdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { assetsFolder } from '../../src/render/renderer-folder.ts';
import { resolveAddress } from '../../src/site/resolve-address.ts';
import { figureOf, loadedTalk, slide, talkOf, words } from '../print/small-talk.ts';

const picture = fileURLToPath(new URL('../fixtures/pictures/sea.svg', import.meta.url));
const talks = [
  loadedTalk(
    talkOf([
      slide('title', 'title', [words('How tides work')]),
      slide('sea', 'figure', [figureOf('pictures/low tide.svg', 'media/low%20tide.svg')]),
    ]),
    { 'pictures/low tide.svg': picture, 'secret.svg': picture },
  ),
  loadedTalk(talkOf([slide('title', 'title', [words('Other')])], { id: 'tides-2', title: 'Other' })),
];
const resolve = (address: string) => resolveAddress(talks, address, { live: false });

describe('resolveAddress', () => {
  it('finds the index and the pages of the talk that is named', async () => {
    expect((await resolve('/'))?.body).toContain('How tides work');
    for (const page of ['', 'presenter/', 'preview/', 'print/', 'script/', 'essay/']) {
      const file = await resolve(`/tides/${page}`);
      expect(file?.type).toBe('text/html; charset=utf-8');
      expect(file?.body).toContain('How tides work');
    }
    expect((await resolve('/tides-2/'))?.body).toContain('Other');
  });

  it('finds pictures that the talk shows, and no others', async () => {
    expect((await resolve('/tides/media/low tide.svg'))?.type).toBe('image/svg+xml');
    expect(await resolve('/tides/media/secret.svg')).toBeUndefined();
    expect(await resolve('/tides-2/media/low tide.svg')).toBeUndefined();
  });

  it('finds fonts, and the styles and scripts of the renderer', async () => {
    expect((await resolve('/_fonts/latin.css'))?.type).toBe('text/css; charset=utf-8');
    const names = readdirSync(new URL('_astro/', assetsFolder));
    expect(names.length).toBeGreaterThan(0);
    for (const name of names) expect(await resolve(`/_astro/${name}`)).toBeDefined();
  });

  it.each([
    '/nothing',
    '/tides/nothing/',
    '/tides/constructor',
    '/tides/../package.json',
    '/_astro/',
    '/_astro/..',
    '/_astro/../../server/entry.mjs',
    '/_astro/..\\..\\server\\entry.mjs',
    '/_astro/%2e%2e/x.js',
    '/_fonts/../../package.json',
    '/../sources.txt',
    '/.vite/manifest.json',
  ])('finds nothing at %s', async (address) => {
    expect(await resolve(address)).toBeUndefined();
  });
});
