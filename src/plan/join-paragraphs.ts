import { joinRichTexts } from '../talk/rich-text.ts';
import type { RichText } from '../talk/shown.ts';
import type { QuoteLeaf } from './leaf.ts';

/** A quotation as one text; where some of it is verse, each of its paragraphs begins a line. */
export function joinParagraphs({ paragraphs }: Pick<QuoteLeaf, 'paragraphs'>): RichText {
  return joinRichTexts(paragraphs, paragraphs.some(({ text }) => text.includes('\n')) ? '\n' : ' ');
}
