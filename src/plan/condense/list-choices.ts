/** What a paragraph could show: a point of each of its sentences, for a speaker to choose from. */
import { splitRichText } from '../split/split-rich-text.ts';
import { countWords } from '../../talk/text/count-words.ts';
import { toSpokenText } from '../../talk/rich-text.ts';
import type { Passage } from '../../talk/talk.ts';
import { findPoint } from './find-point.ts';
import { wholeLimit } from './point-length.ts';

/** What has fewer words says nothing alone. */
const fewestWords = 3;

/** In the essay's order; none of a sentence that has no cut of a slide's length, or that cannot stand alone. */
export function listChoices(passage: Passage, lang: string): string[] {
  const { line, endLine } = passage;
  const points = splitRichText(toSpokenText(passage), lang).flatMap((text) => {
    const { point, isWeak } = findPoint({ kind: 'text', role: 'own', line, endLine, text }, lang);
    const words = countWords(point.text);
    return isWeak || words < fewestWords || words > wholeLimit ? [] : [point.text];
  });
  return [...new Set(points)];
}
