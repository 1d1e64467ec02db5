/** Measures a face with HarfBuzz, the shaper of Chromium. */
import type * as Harfbuzz from 'harfbuzzjs';
import type { FaceWidths } from './face-widths.ts';
import { measureJoined } from './measure-joined.ts';
import type { Face, FontSet } from './faces.ts';
import { readSubsets } from './font-files.ts';
import { parseUnicodeRange } from './unicode-range.ts';
import { instanceFont } from './instance-font.ts';
import { keysOf } from '../talk/keys-of.ts';

/** Characters between which distances are kept; letters with accents, whose distances are mostly less, do without. */
const isKerned = (code: number) => (code > 0x20 && code < 0x7f) || (code >= 0x2010 && code <= 0x2026);
const isArabic = (code: number) =>
  code >= 0x620 && code <= 0x6ff && /\p{L}/u.test(String.fromCodePoint(code));
const isMark = /[\p{Mn}\p{Me}\p{Cf}]/u;
/** Subsets that hold one range of a script, by its name; the others are numbered parts of one too large for a file. */
const isNumbered = /^\d+$/;
/** One character of each script of which a font gives all the same width. */
const probes = { han: '一', kana: 'あ', hangul: '가', emoji: '😀' } as const;
/** Fonts for several languages have signs of their own for one, such as a wider space. */
const languages: Readonly<Partial<Record<FontSet, string>>> = {
  arabic: 'ar',
  hebrew: 'he',
  japanese: 'ja',
  chinese: 'zh',
  korean: 'ko',
};
const joiner = '\u200d';

/** Widths of all characters of the face, subset by subset. */
export async function measureFace(face: Face): Promise<FaceWidths> {
  const harfbuzz = await import('harfbuzzjs');
  const widths: FaceWidths = { unitsPerEm: 1000, advances: [], kerning: {}, joined: {}, uniform: {} };
  const advances = new Map<number, number>();
  const subsets = [...readSubsets(face)];
  for (const [subset, range] of subsets) {
    const spans = parseUnicodeRange(range);
    const has = (code: number) => spans.some(([first, last]) => code >= first && code <= last);
    const scripts = isNumbered.test(subset) ? findProbes(has) : [];
    if (isNumbered.test(subset) && scripts.length === 0) continue;
    const ttf = await instanceFont(face, subset, 'ttf');
    const shaper = new Shaper(harfbuzz, ttf, languages[face.set] ?? 'en');
    widths.unitsPerEm = shaper.unitsPerEm;
    for (const script of scripts) widths.uniform[script] = shaper.measure(probes[script]);
    if (scripts.length > 0) continue;
    const codes = shaper.codes.filter(has);
    for (const code of codes) advances.set(code, shaper.measureCharacter(code));
    addKerning(widths, shaper, codes.filter(isKerned));
    addJoined(widths, shaper, codes.filter(isArabic));
  }
  return { ...widths, advances: toRuns(advances) };
}

function findProbes(has: (code: number) => boolean): (keyof typeof probes)[] {
  return keysOf(probes).filter((script) => has(probes[script].codePointAt(0) ?? 0));
}

/** A font, ready to set text as slides do. */
class Shaper {
  readonly codes: number[];
  readonly unitsPerEm: number;
  readonly #harfbuzz: typeof Harfbuzz;
  readonly #font: Harfbuzz.Font;
  readonly #features;
  readonly #language: string;

  constructor(harfbuzz: typeof Harfbuzz, ttf: Uint8Array, language: string) {
    this.#language = language;
    const face = new harfbuzz.Face(new harfbuzz.Blob(ttf));
    this.#harfbuzz = harfbuzz;
    this.#font = new harfbuzz.Font(face);
    this.codes = [...face.collectUnicodes()].sort((a, b) => a - b);
    this.unitsPerEm = face.upem;
    // Letters with a space between them join into no ligature, and figures are lining.
    this.#features = ['-liga', '-clig', '+lnum'].flatMap((tag) => harfbuzz.Feature.fromString(tag) ?? []);
  }

  /** The width of each glyph, in the order of the characters. */
  shape(text: string): { width: number; at: number }[] {
    const buffer = new this.#harfbuzz.Buffer();
    buffer.addText(text);
    buffer.guessSegmentProperties();
    buffer.setLanguage(this.#language);
    this.#harfbuzz.shape(this.#font, buffer, this.#features);
    return buffer
      .getGlyphInfosAndPositions()
      .map(({ xAdvance = 0, cluster }) => ({ width: xAdvance, at: cluster }));
  }

  measure(text: string): number {
    return this.shape(text).reduce((sum, { width }) => sum + width, 0);
  }

  measureCharacter(code: number): number {
    const character = String.fromCodePoint(code);
    return isMark.test(character) ? 0 : this.measure(character);
  }
}

/** Every pair of characters, two hundred at once: `a` between each of the others. */
function addKerning(widths: FaceWidths, shaper: Shaper, codes: readonly number[]): void {
  const alone = new Map(codes.map((code) => [String.fromCodePoint(code), shaper.measureCharacter(code)]));
  for (const [first, width] of alone) {
    const pairs: Record<string, number> = {};
    const others = [...alone.keys()];
    const glyphs = shaper.shape(others.map((other) => first + other).join(''));
    for (const { width: own, at } of glyphs) {
      const second = others[at / 2];
      if (second !== undefined && own !== width) pairs[second] = own - width;
    }
    if (Object.keys(pairs).length > 0) widths.kerning[first] = pairs;
  }
}

/** Each letter in its four forms, and what two are wider or narrower together: some letters join into one sign. */
function addJoined(widths: FaceWidths, shaper: Shaper, codes: readonly number[]): void {
  const letters = codes.map((code) => String.fromCodePoint(code));
  for (const letter of letters) {
    widths.joined[letter] = [
      shaper.measure(letter),
      shaper.measure(joiner + letter),
      shaper.measure(letter + joiner),
      shaper.measure(joiner + letter + joiner),
    ];
  }
  for (const first of letters) {
    const pairs: Record<string, number> = {};
    for (const second of letters) {
      const difference = shaper.measure(first + second) - measureJoined(widths, first + second);
      if (difference !== 0) pairs[second] = difference;
    }
    if (Object.keys(pairs).length > 0) widths.kerning[first] = pairs;
  }
}

/** Neighbouring characters in one run. */
function toRuns(advances: ReadonlyMap<number, number>): number[][] {
  const runs: number[][] = [];
  let next = -1;
  for (const [code, width] of [...advances].sort(([a], [b]) => a - b)) {
    if (code === next) runs.at(-1)?.push(width);
    else runs.push([code, width]);
    next = code + 1;
  }
  return runs;
}
