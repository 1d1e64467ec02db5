/**
 * The fonts of a static site: each face that its pages name, cut down to Latin characters that sites share, or to those
 * that the pages set in it where these are not enough.
 */
import { countGlyphs } from './count-glyphs.ts';
import { faces } from './faces.ts';
import type { FontNeeds } from './find-font-needs.ts';
import { readSubsets } from './font-files.ts';
import { subsetFace } from './instance-font.ts';
import { mathFontName, mathFontStyles, subsetMathFont } from './math-font.ts';
import type { FontFile } from './serve-font.ts';
import { listShared } from './shared-characters.ts';
import { stringifyFace } from './stringify-face.ts';
import { parseUnicodeRange, stringifyUnicodeRange, takeIn } from './unicode-range.ts';

/** Files by their names below `/_fonts/`: a style sheet for each set, and the fonts that it names. The same for the same needs. */
export async function subsetFonts(needs: readonly FontNeeds[]): Promise<Map<string, FontFile>> {
  const files = new Map<string, FontFile>();
  const hasWide = needs.some(({ isWide }) => isWide);
  for (const set of new Set(needs.flatMap(({ sets }) => sets))) {
    let css = set === 'math' ? mathFontStyles : '';
    for (const face of faces.filter((candidate) => candidate.set === set)) {
      const codes = toCodes(needs.map(({ faces: { [face.id]: own = '' } }) => own));
      if (codes.size === 0) continue;
      for (const [subset, range] of readSubsets(face)) {
        const needed = takeIn(codes, parseUnicodeRange(range));
        // Browsers refuse a font of blanks alone.
        if (!needed.some((code) => visible.test(String.fromCodePoint(code)))) continue;
        const shared = hasWide ? [] : listShared(subset, range);
        const own = shared.find((set) => needed.every((code) => set.includes(code))) ?? needed;
        const name = `${face.id}--${subset}.woff2`;
        const body = await subsetFace(face, subset, String.fromCodePoint(...own));
        // Ranges name characters that a font lacks, and browsers refuse a font without any.
        if (countGlyphs(body) < 2) continue;
        files.set(name, { type: 'font/woff2', body });
        css += stringifyFace(face, { src: name, format: 'woff2', range: stringifyUnicodeRange(own) });
      }
    }
    if (set === 'math') {
      const body = await subsetMathFont(joinCharacters(needs.map(({ math }) => math)));
      files.set(mathFontName, { type: 'font/woff2', body });
    }
    files.set(`${set}.css`, { type: 'text/css; charset=utf-8', body: css });
  }
  return files;
}

const visible = /[^\s\p{Default_Ignorable_Code_Point}]/u;

function toCodes(texts: readonly string[]): Set<number> {
  return new Set(Array.from(texts.join(''), (character) => character.codePointAt(0) ?? 0));
}

/** Each once, in order. */
function joinCharacters(texts: readonly string[]): string {
  return [...new Set(texts.join(''))].sort().join('');
}
