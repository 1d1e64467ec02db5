/**
 * The fonts of a static site: each face that its pages name, cut down to the usual characters of Latin letters, or to those
 * that the pages set in it where these are not enough.
 */
import { faces, type Face, type FontSet } from './faces.ts';
import { findSetCharacters, isWideCharacter, namePattern } from './find-set-characters.ts';
import { readSubsets } from './font-files.ts';
import { subsetFace } from './instance-font.ts';
import { mathFontName, mathFontStyles, subsetMathFont } from './math-font.ts';
import type { FontFile } from './serve-font.ts';
import { stringifyFace } from './stringify-face.ts';
import { parseUnicodeRange, stringifyUnicodeRange } from './unicode-range.ts';
import { always, findUsedCharacters, type UsedCharacters } from './used-characters.ts';
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
  const hasWide = pages.some(isWidePage);
  for (const set of new Set(pages.flatMap(({ sets }) => sets))) {
    let css = set === 'math' ? mathFontStyles : '';
    for (const [face, codes] of used) {
      if (face.set !== set) continue;
      for (const [subset, range] of readSubsets(face)) {
        const spans = parseUnicodeRange(range);
        const needed = takeIn(codes, spans);
        // Browsers refuse a font of blanks alone.
        if (!needed.some((code) => visible.test(String.fromCodePoint(code)))) continue;
        const isUsual = !hasWide && needed.every((code) => usualCharacters.has(code));
        const own = isUsual ? takeIn(usualCharacters, spans) : needed;
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

/** Where a page names fonts itself. */
const ownStyles = /<style\b[\s\S]*?<\/style>|\s(?:style|font(?:-[a-z]+)?)="[^"]*"/g;

/** The faces that pages may use, with the code points that they set in them, in the order of the table. */
function findFaces(pages: readonly Page[]): Map<Face, ReadonlySet<number>> {
  const used = new Map<Face, Set<number>>(faces.map((face) => [face, new Set()]));
  for (const page of pages) {
    const { sets, html, css } = page;
    const characters = findUsedCharacters(html, css);
    const styles = [css, ...(html.match(ownStyles) ?? [])].join();
    const named = faces.filter((face) => sets.includes(face.set) && isNamed(face, styles));
    const known = isWidePage(page) ? findSetCharacters(html, css, named) : undefined;
    for (const face of named) {
      const set = known?.get(face);
      if (known !== undefined && set === undefined) continue;
      const codes = new Set(
        toCodes(set === undefined ? charactersOf(face, characters) : addTo(set, face, characters)),
      );
      const others = new Set(takeIn(codes, spansBefore(face, html)));
      for (const code of codes) if (!others.has(code)) used.get(face)?.add(code);
    }
  }
  return new Map([...used].filter(([, codes]) => codes.size > 0));
}

/** What scripts may set in a face, of which it is known what the page sets in it: any but the many characters, or numbers. */
function addTo(set: ReadonlySet<string>, { set: name }: Face, { all }: UsedCharacters): Set<string> {
  const added = wideSets.has(name) ? [...all].filter((each) => !isWideCharacter(each)) : Array.from(always);
  return new Set([...set, ...added]);
}

function toCodes(characters: Iterable<string>): number[] {
  return Array.from(characters, (character) => character.codePointAt(0) ?? 0);
}

function isWidePage({ sets }: Page): boolean {
  return sets.some((set) => wideSets.has(set));
}

const visible = /[^\s\p{Default_Ignorable_Code_Point}]/u;

/** Sets whose faces weigh so much that each has only what is set in it. */
const wideSets: ReadonlySet<FontSet> = new Set(['japanese', 'chinese', 'korean']);

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
  const names = [namePattern(family), `(?<![\\d.#-])${String(wght)}(?![\\d.%]|px)`];
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
