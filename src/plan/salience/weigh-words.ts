import { splitWords } from './split-words.ts';
import type { EssayTerms, ParagraphTerms } from './terms.ts';

/** What a word weighs that says nothing of the matter. */
const small = 0.2;

/**
 * How much a word of each paragraph says: a content word half a point, up to one and a half the more the essay uses
 * it, and more yet if the heading over the paragraph or the essay's title has it.
 */
export function makeWordScale(
  { counts, title, termOf }: EssayTerms,
  lang: string,
): (paragraph: ParagraphTerms) => (word: string) => number {
  const most = Math.log(1 + [...counts.values()].reduce((found, count) => Math.max(found, count), 1));
  return ({ heading }) => {
    const weigh = (term: string) =>
      0.5 +
      Math.log(1 + (counts.get(term) ?? 0)) / most +
      (heading.has(term) ? 0.6 : 0) +
      (title.has(term) ? 0.3 : 0);
    return (word) => {
      const terms = splitWords(word, lang)
        .map(termOf)
        .filter((term) => term !== undefined);
      return terms.reduce((heaviest, term) => Math.max(heaviest, weigh(term)), small);
    };
  };
}
