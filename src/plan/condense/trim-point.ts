import { sliceRichText } from '../../talk/rich-text.ts';
import type { RichText } from '../../talk/talk.ts';

/** Drops the punctuation that ends a sentence but no point; question and exclamation marks stay. */
export function trimPoint(point: RichText): RichText {
  const kept = point.text.replace(/(?<!\.)(?:[\s.:;,–—。．，、；：،؛।]|(?<=\s)-)+$/u, '').length;
  return kept === 0 ? point : sliceRichText(point, 0, kept);
}
