import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findMissingText } from '../../src/print/find-missing-text.ts';

describe('findMissingText', () => {
  it('finds a text however the page broke and hyphenated its lines', () => {
    expect(
      findMissingText('The clus-\nter  is one com\u00ADputer.', ['The cluster', 'is one computer.']),
    ).toEqual([]);
  });

  it('finds letters that came out as ligatures, capitals or apart from their accents', () => {
    expect(findMissingText('\uFB01ne o\uFB03ce', ['fine office'])).toEqual([]);
    expect(findMissingText('STRASSE', ['Straße'])).toEqual([]);
    expect(findMissingText('u\u0308ber', ['über'])).toEqual([]);
  });

  it('finds Chinese and Japanese text, also where a font shares a glyph with a radical', () => {
    expect(findMissingText('\u2F08間は一台の計算機', ['人間は一台の計算機'])).toEqual([]);
    expect(findMissingText('人間は一台の機', ['計算機'])).toEqual(['計算機']);
  });

  it('finds Arabic text in the order it stands on paper, in its shaped forms', () => {
    const shaped = 'ﺔﻛﺮﺸﻟﺍ 2019 ﻡﺎﻋ';
    expect(findMissingText(shaped, ['الشركة', 'عام 2019'])).toEqual([]);
  });

  it('misses Arabic text of which a letter is lacking', () => {
    expect(findMissingText('ﺔﻛﺮﺸ', ['الشركة'])).toEqual(['الشركة']);
  });

  it('uses no letter of the page twice for Arabic texts', () => {
    expect(findMissingText('ﺔﻛﺮﺸﻟﺍ', ['الشركة', 'ﺍﻟﺸﺮﻛﺔ عام'])).toEqual(['ﺍﻟﺸﺮﻛﺔ عام']);
  });

  it('does not take the right letters in the wrong order for the text', () => {
    expect(findMissingText('tac act', ['cat'])).toEqual(['cat']);
  });

  it('finds Latin words of a page from right to left in the order they stand on paper', () => {
    const text = '@mira, “Many hands”';
    expect(findMissingText('“Many hands” ,mira@', [text], new Set(), 'rtl')).toEqual([]);
    expect(findMissingText('“Many hands” ,mira@', [text])).toEqual([text]);
  });

  it('misses a Latin word on such a page whose letters stand in others', () => {
    const page = 'القياس many points are open here, and their sections condense to three';
    expect(findMissingText(page, ['Second point here'], new Set(), 'rtl')).toEqual(['Second point here']);
    expect(findMissingText(page, ['here, many points'], new Set(), 'rtl')).toEqual([]);
  });

  it('finds every text on a page that has it, whatever stands around', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), fc.string(), fc.string(), (text, before, after) => {
        expect(findMissingText(`${before} ${text} ${after}`, [text])).toEqual([]);
      }),
    );
  });
});
