import { describe, expect, it } from 'vitest';
import { directionOf } from '../../src/talk/direction.ts';
import { pictureAddress } from '../../src/talk/picture-address.ts';
import { sliceRichText } from '../../src/talk/rich-text.ts';
import { paperWordsFor } from '../../src/talk/paper-words.ts';
import { wordsFor } from '../../src/talk/words.ts';

describe('the words of the house', () => {
  it.each([
    'en',
    'de',
    'fr',
    'es',
    'it',
    'pt',
    'nl',
    'sv',
    'pl',
    'ja',
    'zh',
    'ko',
    'ar',
    'he',
    'ru',
    'uk',
    'tr',
  ])('are there in %s, numbers in their places', (lang) => {
    const { section, part, position, thanks, essay, slide, backup, leftOut, number } = wordsFor(lang);
    for (const phrase of [section(2, 7), part(2, 7), position(2, 7)]) {
      expect(phrase).toContain(number(2));
      expect(phrase).toContain(number(7));
      expect(phrase).not.toMatch(/[{}]/);
    }
    const { handout, worksheet, over, page } = paperWordsFor(lang);
    expect(new Set([handout, worksheet, over]).size).toBe(3);
    expect(page).toMatch(/\{n\}.*\{of\}/);
    expect(new Set([thanks, essay, slide, backup, leftOut]).size).toBe(5);
    if (lang !== 'en') expect(thanks).not.toBe('Thank you');
  });

  it('come with the digits of the language', () => {
    expect(wordsFor('ar').section(2, 6)).toBe('القسم ٢ من ٦');
    expect(wordsFor('de-AT').section(2, 6)).toBe('Abschnitt 2 von 6');
  });

  it.each(['tlh', 'xx-YY', 'not a language'])('are English for a language without a table: %s', (lang) => {
    expect(wordsFor(lang).section(1, 3)).toBe('Section 1 of 3');
  });
});

describe('the direction of a language', () => {
  it.each(['ar', 'he', 'fa', 'ur', 'ar-EG', 'az-Arab'])('is from right to left for %s', (lang) => {
    expect(directionOf(lang)).toBe('rtl');
  });

  it.each(['en', 'ja', 'ru', 'az', 'no language'])('is from left to right for %s', (lang) => {
    expect(directionOf(lang)).toBe('ltr');
  });
});

describe('a picture’s address', () => {
  it.each([
    ['tower.png', 'media/tower.png'],
    ['./img/the tower.png', 'media/img/the~20tower.png'],
    ['../tower.png', 'media/_up/tower.png'],
    ['/tower.png', 'media/_root/tower.png'],
    ['_up/tower.png', 'media/__up/tower.png'],
    ['灯.png', 'media/~E7~81~AF.png'],
    ['a"><b>.png', 'media/a~22~3E~3Cb~3E.png'],
    ['a.svg?v=2#w', 'media/a.svg~3Fv~3D2~23w~.svg'],
    ['a.gif?.html', 'media/a.gif~3F.html~.gif'],
    ['page.html', 'media/page~2Ehtml'],
    ['v1.2/odd#a.htm', 'media/v1.2/odd~23a~2Ehtm'],
  ])('of %s is %s', (source, address) => {
    expect(pictureAddress(source)).toBe(address);
  });

  it('makes a folder of no file', () => {
    const sources = ['a.png', 'a.png/', 'a.png/.', 'a.png/../a.png', 'a.png/%2e%2e/a.png', 'b', 'b/../a.png'];
    const files = sources.map(pictureAddress);
    for (const file of files) expect(files.filter((other) => other.startsWith(`${file}/`))).toEqual([]);
    expect(pictureAddress('a.png/.')).toBe('media/a.png');
  });

  it('is short enough for any file system, keeps its ending, and differs where the source does', () => {
    const addresses = [80, 81].map((length) => pictureAddress(`img/${'図'.repeat(length)}.png`));
    expect(new Set(addresses).size).toBe(2);
    for (const address of addresses) expect(address).toMatch(/^media\/img\/~~[\da-f]{32}\.png$/);
    expect(pictureAddress(`${'a'.repeat(116)}.png`)).toBe(`media/${'a'.repeat(116)}.png`);
  });
});

describe('a slice of marked text', () => {
  it('has the marks that reach into it, and no white space at its ends', () => {
    const rich = { text: 'old lamps burn', marks: [{ kind: 'em' as const, start: 0, end: 9 }] };
    expect(sliceRichText(rich, 3, 10)).toEqual({ text: 'lamps', marks: [{ kind: 'em', start: 0, end: 5 }] });
    expect(sliceRichText(rich, 9)).toEqual({ text: 'burn', marks: [] });
  });
});
