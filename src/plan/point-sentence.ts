/** Finds the sentence from which a paragraph's point was made. */
import type { RichText } from '../talk/shown.ts';
import type { ChosenPoint } from './condense/choose-point.ts';
import { findBold } from './condense/find-bold.ts';
import { findPoint } from './condense/find-point.ts';
import type { TextLeaf } from './leaf.ts';
import { startWithCapital } from './start-with-capital.ts';
import { splitRichText } from './split/split-rich-text.ts';

export interface PointSentence extends ChosenPoint {
  sentence: RichText;
}

/** The point and its sentence, whole; none where the author's bold words are the point. */
export function findPointSentence(leaf: TextLeaf, lang: string): PointSentence | undefined {
  if (findBold(leaf.text, lang) !== undefined) return undefined;
  const chosen = findPoint(leaf, lang);
  const sentences = splitRichText(leaf.text, lang);
  const sentence =
    sentences.find(({ text }) => holds(text, chosen.point.text)) ??
    // Of two that are shown together, the first.
    sentences.find(({ text }) =>
      chosen.point.text.startsWith(startWithCapital({ text, marks: [] }).text.trim()),
    );
  return sentence === undefined ? undefined : { ...chosen, sentence };
}

/** Whether the words of the point stand in the sentence, in this order. */
function holds(sentence: string, point: string): boolean {
  const words = wordsOf(sentence);
  let at = 0;
  return wordsOf(point).every((word) => {
    at = words.indexOf(word, at) + 1;
    return at > 0;
  });
}

function wordsOf(text: string): string[] {
  return text.toLowerCase().match(/[\p{L}\p{M}\p{N}]+/gu) ?? [];
}
