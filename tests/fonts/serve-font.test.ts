import { describe, expect, it } from 'vitest';
import { fontSets } from '../../src/fonts/font-sets.ts';
import { serveFont } from '../../src/fonts/serve-font.ts';

/** The names of the tables in a TrueType font. */
function readTables(font: Uint8Array): string[] {
  const view = new DataView(font.buffer, font.byteOffset, font.byteLength);
  const names = Array.from({ length: view.getUint16(4) }, (_, index) => 12 + 16 * index);
  return names.map((offset) => String.fromCharCode(...font.subarray(offset, offset + 4)));
}

describe('fonts', () => {
  it('are static, so that a PDF embeds them as real fonts', async () => {
    const file = await serveFont('newsreader-400--latin.ttf');
    const tables = readTables(file?.body as Uint8Array);
    expect(tables).toContain('glyf');
    expect(tables).not.toContain('fvar');
  });

  it('leave it to browsers to close the gap between full-width marks, which lie in several files', async () => {
    const file = await serveFont('noto-serif-sc-500--119.ttf');
    const font = Buffer.from(file?.body as Uint8Array);
    expect(readTables(font)).toContain('GPOS');
    expect(font.includes('halt')).toBe(true);
    expect(font.includes('chws')).toBe(false);
  });

  it('are compressed where they travel', async () => {
    const file = await serveFont('archivo-450--latin.woff2');
    expect(file?.type).toBe('font/woff2');
    expect(file?.body.length).toBeLessThan(40_000);
  });

  it('are named by the style sheet of their set, in the format that is asked for', async () => {
    const sheet = await serveFont('latin.css', 'woff2');
    expect(sheet?.body).toContain("font-family:'Newsreader';font-style:italic;font-weight:400");
    expect(sheet?.body).toContain('url(jetbrains-mono-450--latin.woff2)');
    expect(sheet?.body).not.toContain('Noto Serif JP');
  });

  it('for formulas are one file, with all that formulas may need', async () => {
    expect((await serveFont('math.css'))?.body).toContain('url(stix-two-math.woff2)');
    expect((await serveFont('stix-two-math.woff2'))?.body.length).toBeGreaterThan(100_000);
  });

  it.each([
    'nothing.css',
    'newsreader-400--nothing.ttf',
    'newsreader-400--../latin.ttf',
    '../package.json',
    '',
  ])('answer nothing for %j', async (name) => {
    expect(await serveFont(name)).toBeUndefined();
  });

  it.each([
    ['en', ['latin']],
    ['ja', ['latin', 'japanese', 'chinese']],
    ['zh-Hant', ['latin', 'chinese', 'japanese']],
    ['fa', ['latin', 'arabic']],
    ['he', ['latin', 'hebrew']],
    ['ko', ['latin', 'korean']],
  ])('of another script are loaded only by a language that needs them: %s', (lang, sets) => {
    expect(fontSets(lang)).toEqual(sets);
  });
});
