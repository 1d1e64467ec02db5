import type { Passage } from '../../talk/talk.ts';
import { wordsFor } from '../../talk/words/house-words.ts';

/**
 * The attributes of a paragraph that begins an item of a list: the mark that it has on slides, its number or a dash, and its
 * depth. `list-marks.css` sets it by them.
 * @param lang BCP 47, in whose digits items are numbered
 */
export function markItem(
  { item }: Pick<Passage, 'item'>,
  lang: string,
): { 'data-mark'?: string; style?: string } {
  if (item === undefined) return {};
  const mark = item.number === undefined ? '–' : `${wordsFor(lang).number(item.number)}.`;
  return { 'data-mark': mark, ...(item.depth > 1 && { style: `--depth: ${String(item.depth)}` }) };
}
