/** What pages want of our fonts: which sets, and of each face the characters that they set in it. */
import { faces, type Face, type FontSet } from './faces.ts';
import { findSetCharacters, isWideCharacter, namePattern } from './find-set-characters.ts';
import { readSubsets } from './font-files.ts';
import { parseUnicodeRange, takeIn } from './unicode-range.ts';
import { always, findUsedCharacters, type UsedCharacters } from './used-characters.ts';
import { keysOf } from '../talk/keys-of.ts';

/** A page as it is written, and the style sheets that it asks for. */
export interface Page {
  sets: readonly FontSet[];
  html: string;
  css: string;
}

/** A page, and what it sets. */
interface ReadPage extends Page {
  characters: UsedCharacters;
}

/** What pages want, as plain data. */
export interface FontNeeds {
  sets: FontSet[];
  /** Whether any of them is in a script of thousands of characters. */
  isWide: boolean;
  /** Characters by the ids of faces. */
  faces: Record<string, string>;
  /** Those of formulas. */
  math: string;
}

/** What these pages want together. */
export async function findFontNeeds(pages: readonly Page[]): Promise<FontNeeds> {
  const read = pages.map((page) => ({ ...page, characters: findUsedCharacters(page.html, page.css) }));
  const used = await findFaces(read);
  return {
    sets: [...new Set(pages.flatMap(({ sets }) => sets))],
    isWide: pages.some(isWidePage),
    faces: Object.fromEntries([...used].map(([{ id }, codes]) => [id, String.fromCodePoint(...codes)])),
    math: pages.some(({ sets }) => sets.includes('math')) ? joinMathCharacters(read) : '',
  };
}

/** Where a page names fonts itself. */
const ownStyles = /<style\b[\s\S]*?<\/style>|\s(?:style|font(?:-[a-z]+)?)="[^"]*"/g;

/** The faces that pages may use, with the code points that they set in them, in the order of the table. */
async function findFaces(pages: readonly ReadPage[]): Promise<Map<Face, ReadonlySet<number>>> {
  const used = new Map<Face, Set<number>>(faces.map((face) => [face, new Set()]));
  for (const page of pages) {
    const { sets, html, css, characters } = page;
    const styles = [css, ...(html.match(ownStyles) ?? [])].join();
    const named = faces.filter((face) => sets.includes(face.set) && isNamed(face, styles));
    const known = isWidePage(page) ? await findSetCharacters(html, css, named) : undefined;
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

/** Adds to what a page sets in a face what scripts may set in it: in faces of the wide scripts any other character, else numbers. */
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

/** Sets whose faces weigh so much that each has only what is set in it. */
const wideSets: ReadonlySet<FontSet> = new Set(['japanese', 'chinese', 'korean']);

/** Languages whose fonts have nearly the same characters, and of which each is the other's last resort. */
const siblings: Readonly<Partial<Record<FontSet, string>>> = { japanese: 'ja', chinese: 'zh' };

/**
 * What faces have that browsers ask before this one, where a page is in the sibling's language and in no other: that is
 * not set in this face.
 */
function spansBefore({ set }: Face, html: string): (readonly [number, number])[] {
  const own = keysOf(siblings).find((other) => other !== set);
  const first = faces.find((face) => face.set === own);
  const has = (lang: string | undefined) =>
    lang !== undefined && new RegExp(`\\slang="${lang}\\b`).test(html);
  if (!(set in siblings) || own === undefined || first === undefined) return [];
  if (!has(siblings[own]) || has(siblings[set])) return [];
  return [...readSubsets(first).values()].flatMap((range) => [...parseUnicodeRange(range)]);
}

function joinMathCharacters(pages: readonly ReadPage[]): string {
  return [...new Set(pages.flatMap(({ characters }) => [...characters.math]))].sort().join('');
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
