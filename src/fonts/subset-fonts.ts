/**
 * The fonts of a static site: each face that its pages name, cut down to the usual characters of Latin letters, or to those
 * that the pages set in it where these are not enough.
 */
import { faces, type Face, type FontSet } from './faces.ts';
import { readSubsets } from './font-files.ts';
import { subsetFace } from './instance-font.ts';
import { mathFontName, mathFontStyles, subsetMathFont } from './math-font.ts';
import type { FontFile } from './serve-font.ts';
import { stringifyFace } from './stringify-face.ts';
import { parseUnicodeRange, stringifyUnicodeRange } from './unicode-range.ts';
import { findUsedCharacters, type UsedCharacters } from './used-characters.ts';
import { usualCharacters } from './usual-characters.ts';

/** A page as it is written, and the style sheets that it asks for. */
export interface Page {
  sets: readonly FontSet[];
  html: string;
  css: string;
}

/** Files by their names below `/_fonts/`: a style sheet for each set, and the fonts that it names. The same for the same pages. */
export async function subsetFonts(pages: readonly Page[]): Promise<Map<string, FontFile>> {
  const files = new Map<string, FontFile>();
  const used = findFaces(pages);
  for (const set of new Set(pages.flatMap(({ sets }) => sets))) {
    let css = set === 'math' ? mathFontStyles : '';
    for (const [face, codes] of used) {
      if (face.set !== set) continue;
      for (const [subset, range] of readSubsets(face)) {
        const spans = parseUnicodeRange(range);
        const needed = takeIn(codes, spans);
        if (needed.length === 0) continue;
        const own = needed.every((code) => usualCharacters.has(code))
          ? takeIn(usualCharacters, spans)
          : needed;
        const name = `${face.id}--${subset}.woff2`;
        const body = await subsetFace(face, subset, String.fromCodePoint(...own));
        files.set(name, { type: 'font/woff2', body });
        css += stringifyFace(face, { src: name, format: 'woff2', range: stringifyUnicodeRange(own) });
      }
    }
    if (set === 'math') {
      const body = await subsetMathFont(findMathCharacters(pages));
      files.set(mathFontName, { type: 'font/woff2', body });
    }
    files.set(`${set}.css`, { type: 'text/css; charset=utf-8', body: css });
  }
  return files;
}

/** The faces that pages may use, with the code points that they set in them, in the order of the table. */
function findFaces(pages: readonly Page[]): Map<Face, ReadonlySet<number>> {
  const read = pages.map((page) => ({ ...page, characters: findUsedCharacters(page.html, page.css) }));
  const used = new Map<Face, ReadonlySet<number>>();
  for (const face of faces) {
    const codes = new Set<number>();
    for (const { sets, html, css, characters } of read) {
      if (!sets.includes(face.set) || !isNamed(face, css + html)) continue;
      const wanted = new Set(
        Array.from(charactersOf(face, characters), (character) => character.codePointAt(0) ?? 0),
      );
      const others = new Set(takeIn(wanted, spansBefore(face, html)));
      for (const code of wanted) if (!others.has(code)) codes.add(code);
    }
    if (codes.size > 0) used.set(face, codes);
  }
  return used;
}

/** Languages whose fonts have nearly the same characters, and of which each is the other's last resort. */
const siblings: Readonly<Partial<Record<FontSet, string>>> = { japanese: 'ja', chinese: 'zh' };

/**
 * What faces have that browsers ask before this one, where a page is in the sibling's language and in no other: that is
 * not set in this face.
 */
function spansBefore({ set }: Face, html: string): (readonly [number, number])[] {
  const own = (Object.keys(siblings) as FontSet[]).find((other) => other !== set);
  const first = faces.find((face) => face.set === own);
  const has = (lang: string | undefined) =>
    lang !== undefined && new RegExp(`\\slang="${lang}\\b`).test(html);
  if (!(set in siblings) || own === undefined || first === undefined) return [];
  if (!has(siblings[own]) || has(siblings[set])) return [];
  return [...readSubsets(first).values()].flatMap((range) => [...parseUnicodeRange(range)]);
}

function findMathCharacters(pages: readonly Page[]): string {
  const characters = pages.flatMap(({ html, css }) => [...findUsedCharacters(html, css).math]);
  return [...new Set(characters)].sort().join('');
}

function charactersOf({ family, style }: Face, { all, code, italic }: UsedCharacters): ReadonlySet<string> {
  if (style === 'italic') return italic;
  return family === 'JetBrains Mono' ? code : all;
}

/** Whether styles name the face's family, and its weight and width somewhere: what no style sheet names, no page sets. */
function isNamed({ family, axes: { wght, wdth = 100 } }: Face, styles: string): boolean {
  const names = [`(?<!\\w)${family}(?! ?\\w)`, `(?<![\\d.#-])${String(wght)}(?![\\d.%]|px)`];
  if (wdth !== 100) names.push(`(?<![\\d.])${String(wdth)}%`);
  return (
    names.every((name) => new RegExp(name).test(styles)) ||
    (wght === 400 && new RegExp(names[0] ?? '').test(styles))
  );
}

function takeIn(codes: ReadonlySet<number>, spans: readonly (readonly [number, number])[]): number[] {
  return [...codes]
    .filter((code) => spans.some(([first, last]) => code >= first && code <= last))
    .sort((a, b) => a - b);
}
