/** Divides a text that is too long for one slide, where it hurts least. */
import { splitSentences } from '../../essay/language/sentences.ts';
import { makeSlicer } from '../../talk/rich-text.ts';
import type { RichText } from '../../talk/shown.ts';
import { insideMarks, wholeKinds, wholeKindsAndLinks } from './inside-marks.ts';
import { measureText } from './measure-text.ts';
import { splitVerse } from './split-verse.ts';

/** A part that ends well fills at least this share of what its slide could hold. */
const fairShare = 0.4;

/** Of so many parts nobody sees that the last one is short or that one ends badly, and to mend them takes long. */
const mostEven = 100;

/** Places where a text may be cut, best first, each list in order. */
interface Ends {
  /** Between lines of verse, sentences, clauses, words, letters, and never within what reads as one thing. */
  outside: readonly number[][];
  /** The same within links, then within code and formulas: words, letters. */
  inside: readonly number[][];
}

type Slice = ReturnType<typeof makeSlicer>;

interface Parts {
  parts: RichText[];
  /** How ill it was cut: for each cut the number of better kinds of places. */
  roughness: number;
}

/**
 * Parts that each satisfy `fits`: divided between lines of verse, else sentences, else clauses, else words, else
 * letters; a link, code or a formula only if it fills a slide alone. Together they are the text, but for white space
 * where they part. Of verse the parts end with a sentence or a clause where that takes no more of them.
 * @param fits Whether a slide holds the text; never turns true again as a text grows.
 */
export function splitText(rich: RichText, lang: string, fits: (part: RichText) => boolean): RichText[] {
  const { text } = rich;
  if (fits(rich)) return [rich];
  const slice = makeSlicer(rich);
  const ends = findAllEnds(rich, lang);
  const { parts, roughness } = fillParts(text, slice, ends, fits);
  if (parts.length > mostEven) return parts;
  if (text.includes('\n')) {
    const verse = splitVerse(text, ends.outside[0] ?? [], (start) => findReach(text, slice, start, fits));
    if (verse !== undefined && verse.length <= parts.length)
      return verse.map((end, at) => slice(verse[at - 1] ?? 0, end));
  }
  // As many parts, but none of them a stray rest.
  const share = measureText(text) / parts.length;
  for (const spare of [1.05, 1.15, 1.3]) {
    const even = fillParts(
      text,
      slice,
      ends,
      (part) => measureText(part.text) <= share * spare && fits(part),
    );
    if (even.parts.length === parts.length && even.roughness <= roughness) return even.parts;
  }
  return parts;
}

function findAllEnds(rich: RichText, lang: string): Ends {
  const { text } = rich;
  const words = findEnds(text, /\S(?=\s)/gu);
  const letters = findGraphemeEnds(text);
  const isInside = insideMarks(rich, wholeKindsAndLinks);
  const isInsideWhole = insideMarks(rich, wholeKinds);
  const outside = [
    findEnds(text, /\n/gu),
    findSentenceEnds(text, lang),
    findEnds(text, /[;:,；：，、،؛](?=\s)|[；：，、]|\s[–—]/gu),
    words,
    letters,
  ].map((places) => places.filter((at) => !isInside(at)));
  const inLinks = [words, letters].map((places) => places.filter((at) => !isInsideWhole(at)));
  return { outside, inside: [...inLinks, words, letters] };
}

function fillParts(text: string, slice: Slice, ends: Ends, fits: (part: RichText) => boolean): Parts {
  const parts: RichText[] = [];
  const { length } = text;
  let start = 0;
  let roughness = 0;
  let guess = firstGuess;
  while (start < length) {
    const reach = findReach(text, slice, start, fits, guess);
    // The next slide holds about as much.
    guess = reach - start;
    const { end, kind } = reach === length ? { end: length, kind: 0 } : chooseEnd(ends, start, reach);
    roughness += kind;
    const part = slice(start, end);
    if (part.text !== '') parts.push(part);
    start = end;
  }
  return { parts, roughness };
}

/** The best of the places that leave no part too short; else the last place of all. Its kind is its list among all. */
function chooseEnd({ outside, inside }: Ends, start: number, reach: number): { end: number; kind: number } {
  const fair = start + (reach - start) * fairShare;
  const kinds = [...outside, ...inside].map((places, kind) => ({
    end: lastUpTo(places, reach) ?? start,
    kind,
  }));
  const choose = (among: typeof kinds) =>
    among.find(({ end }) => end >= fair && end > start) ?? among.findLast(({ end }) => end > start);
  const whole = kinds.slice(0, outside.length);
  return choose(whole) ?? choose(kinds.slice(outside.length)) ?? { end: reach, kind: kinds.length };
}

/** Characters that nearly any slide holds. */
const firstGuess = 64;

/**
 * The furthest end at which the text from `start` still fits; one letter at the least.
 * @param guess characters that may fit: the nearer, the sooner the end is found
 */
function findReach(
  { length }: string,
  slice: Slice,
  start: number,
  fits: (part: RichText) => boolean,
  guess = firstGuess,
): number {
  const fitsTo = (end: number) => fits(slice(start, end));
  let low = start + 1;
  let high = Math.min(length, start + guess);
  let step = Math.ceil(guess / 8);
  if (fitsTo(high)) {
    do {
      if (high === length) return length;
      low = high;
      high = Math.min(length, high + step);
      step *= 2;
    } while (fitsTo(high));
  } else {
    for (; high - step > low; step *= 2) {
      if (fitsTo(high - step)) {
        low = high - step;
        break;
      }
      high -= step;
    }
  }
  while (high - low > 1) {
    const middle = Math.floor((low + high) / 2);
    if (fitsTo(middle)) low = middle;
    else high = middle;
  }
  return low;
}

function lastUpTo(places: readonly number[], limit: number): number | undefined {
  let low = 0;
  let high = places.length;
  while (low < high) {
    const middle = Math.floor((low + high) / 2);
    if ((places[middle] ?? Infinity) <= limit) low = middle + 1;
    else high = middle;
  }
  return places[low - 1];
}

function findSentenceEnds(text: string, lang: string): number[] {
  const ends: number[] = [];
  let at = 0;
  for (const sentence of splitSentences(text, lang)) {
    const found = text.indexOf(sentence.trimEnd(), at);
    if (found < 0) continue;
    at = found + sentence.trimEnd().length;
    ends.push(at);
  }
  return ends;
}

function findEnds(text: string, sign: RegExp): number[] {
  return Array.from(text.matchAll(sign), ({ index, 0: { length } }) => index + length);
}

function findGraphemeEnds(text: string): number[] {
  const ends: number[] = [];
  for (const { index, segment } of new Intl.Segmenter().segment(text)) ends.push(index + segment.length);
  return ends;
}
