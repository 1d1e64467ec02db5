/**
 * The fonts of a static site: each face that its pages name, cut down to Latin characters that sites share, or to those
 * that the pages set in it where these are not enough.
 */
import { countGlyphs } from './count-glyphs.ts';
import { faces, type Face } from './faces.ts';
import type { FontNeeds } from './find-font-needs.ts';
import { readSubsets } from './font-files.ts';
import { subsetFace } from './instance-font.ts';
import { mathFontName, mathFontStyles, subsetMathFont } from './math-font.ts';
import type { FontFile } from './serve-font.ts';
import { listShared } from './shared-characters.ts';
import { stringifyFace } from './stringify-face.ts';
import { parseUnicodeRange, stringifyUnicodeRange, takeIn } from './unicode-range.ts';

/**
 * Each glyph takes a millisecond to compress. Talks in Chinese and Japanese have two thousand, a site of a hundred of them
 * ten thousand; beyond that fonts are written as they are, twice as large.
 */
const mostCompressed = 12_000;

/** Files by their names below `/_fonts/`: a style sheet for each set, and the fonts that it names. The same for the same needs. */
export async function subsetFonts(needs: readonly FontNeeds[]): Promise<Map<string, FontFile>> {
  const files = new Map<string, FontFile>();
  const cuts = listCuts(needs);
  const glyphs = cuts.reduce((sum, { codes }) => sum + codes.length, 0);
  const format = glyphs > mostCompressed ? 'ttf' : 'woff2';
  for (const set of new Set(needs.flatMap(({ sets }) => sets))) {
    let css = set === 'math' ? mathFontStyles : '';
    for (const { face, subset, codes } of cuts.filter((cut) => cut.face.set === set)) {
      const name = `${face.id}--${subset}.${format}`;
      const body = await subsetFace(face, subset, String.fromCodePoint(...codes), format);
      // Ranges name characters that a font lacks, and browsers refuse a font without any.
      if (countGlyphs(body) < 2) continue;
      files.set(name, { type: `font/${format}`, body });
      css += stringifyFace(face, { src: name, format, range: stringifyUnicodeRange(codes) });
    }
    if (set === 'math') {
      const body = await subsetMathFont(joinCharacters(needs.map(({ math }) => math)));
      files.set(mathFontName, { type: 'font/woff2', body });
    }
    files.set(`${set}.css`, { type: 'text/css; charset=utf-8', body: css });
  }
  return files;
}

/** What a font has of one subset of a face. */
interface Cut {
  face: Face;
  subset: string;
  codes: readonly number[];
}

function listCuts(needs: readonly FontNeeds[]): Cut[] {
  const hasWide = needs.some(({ isWide }) => isWide);
  const sets = new Set(needs.flatMap((each) => each.sets));
  return faces
    .filter(({ set }) => sets.has(set))
    .flatMap((face) => {
      const codes = toCodes(needs.map(({ faces: { [face.id]: own = '' } }) => own));
      if (codes.size === 0) return [];
      return [...readSubsets(face)].flatMap(([subset, range]) => {
        const needed = takeIn(codes, parseUnicodeRange(range));
        // Browsers refuse a font of blanks alone.
        if (!needed.some((code) => visible.test(String.fromCodePoint(code)))) return [];
        const shared = hasWide ? [] : listShared(subset, range);
        return {
          face,
          subset,
          codes: shared.find((set) => needed.every((code) => set.includes(code))) ?? needed,
        };
      });
    });
}

const visible = /[^\s\p{Default_Ignorable_Code_Point}]/u;

function toCodes(texts: readonly string[]): Set<number> {
  return new Set(Array.from(texts.join(''), (character) => character.codePointAt(0) ?? 0));
}

/** Each once, in order. */
function joinCharacters(texts: readonly string[]): string {
  return [...new Set(texts.join(''))].sort().join('');
}
