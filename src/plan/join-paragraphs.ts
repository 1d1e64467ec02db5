import { joinRichTexts } from '../talk/rich-text.ts';
import type { RichText } from '../talk/shown.ts';
import { takeAttribution } from './find/attribution.ts';
import type { QuoteLeaf } from './leaf.ts';

/**
 * A quotation as one text; where some of it is verse, each of its paragraphs begins a line, and so does the name of whom it
 * quotes, for whoever reads it to the end.
 */
export function joinParagraphs({ paragraphs }: Pick<QuoteLeaf, 'paragraphs'>): RichText {
  const isVerse = paragraphs.some(({ text }) => text.includes('\n'));
  const whole = joinRichTexts(paragraphs, isVerse ? '\n' : ' ');
  const { quote, by } = takeAttribution(whole, findLastLine(paragraphs, whole));
  const { length } = quote.text;
  if (by === undefined || !/^\s\S/u.test(whole.text.slice(length)) || !whole.text.startsWith(quote.text))
    return whole;
  return { ...whole, text: `${quote.text}\n${whole.text.slice(length + 1)}` };
}

/** Where the last line of a quotation begins. */
export function findLastLine(paragraphs: readonly RichText[], whole: RichText): number {
  const last = paragraphs.at(-1)?.text.split('\n').at(-1) ?? '';
  return whole.text.length - last.length;
}
