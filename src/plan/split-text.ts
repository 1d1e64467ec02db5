/** Divides a text that is too long for one slide, where it hurts least. */
import { splitSentences } from '../essay/sentences.ts';
import { sliceRichText } from '../talk/rich-text.ts';
import type { RichText } from '../talk/talk.ts';
import { measureText } from './measure-text.ts';

/** A part that ends well fills at least this share of what its slide could hold. */
const fairShare = 0.4;

/**
 * Parts that each satisfy `fits`: divided between lines of verse, else sentences, else clauses, else words, else letters. Together they are
 * the text, but for white space where they part.
 * @param fits Whether a slide holds the text; never turns true again as a text grows.
 */
export function splitText(rich: RichText, lang: string, fits: (text: string) => boolean): RichText[] {
  const { text } = rich;
  if (fits(text)) return [rich];
  const ends = [
    findEnds(text, /\n/gu),
    findSentenceEnds(text, lang),
    findEnds(text, /[;:,；：，、،؛](?=\s)|[；：，、]|\s[–—]/gu),
  ];
  ends.push(findEnds(text, /\S(?=\s)/gu), findGraphemeEnds(text));
  const parts = fillParts(rich, ends, fits);
  // As many parts, but none of them a stray rest.
  const share = measureText(text) / parts.length;
  for (const spare of [1.05, 1.15, 1.3]) {
    const even = fillParts(rich, ends, (part) => measureText(part) <= share * spare && fits(part));
    if (even.length === parts.length) return even;
  }
  return parts;
}

function fillParts(rich: RichText, ends: readonly number[][], fits: (text: string) => boolean): RichText[] {
  const parts: RichText[] = [];
  const { length } = rich.text;
  let start = 0;
  while (start < length) {
    const reach = findReach(rich.text, start, fits);
    const end = reach === length ? reach : chooseEnd(ends, start, reach);
    const part = sliceRichText(rich, start, end);
    if (part.text !== '') parts.push(part);
    start = end;
  }
  return parts;
}

function chooseEnd(ends: readonly number[][], start: number, reach: number): number {
  const fair = start + (reach - start) * fairShare;
  for (const places of ends) {
    const end = lastUpTo(places, reach);
    if (end !== undefined && end >= fair) return end;
  }
  return reach;
}

/** The furthest end at which the text from `start` still fits; one letter at the least. */
function findReach(text: string, start: number, fits: (text: string) => boolean): number {
  const fitsTo = (end: number) => fits(text.slice(start, end).trim());
  let low = start + 1;
  let high = Math.min(text.length, start + 64);
  while (high < text.length && fitsTo(high)) {
    low = high;
    high = Math.min(text.length, start + (high - start) * 2);
  }
  if (fitsTo(high)) return high;
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
