/** Phrases, told from chance by where they return: what an essay names in two words, it names again. */
import { splitWords } from './split-words.ts';
import type { EssayTerms } from './terms.ts';

/** A text of fewer words counts as if it had so many. */
const fewestWords = 8;

/** Some words, and the phrases among them. */
export interface Phrases {
  words: number;
  /** Each pair of neighbours of which one is no small word, once, in any form. */
  pairs: ReadonlySet<string>;
}

/**
 * Finds pairs of neighbouring words that return more often than chance would have it.
 * @param words all words of the text in small letters
 */
export function findPhrases(words: readonly string[], termOf: EssayTerms['termOf']): Phrases {
  const pairs = new Set<string>();
  addPairs(words, termOf, pairs);
  return { words: words.length, pairs };
}

function addPairs(words: readonly string[], termOf: EssayTerms['termOf'], pairs: Set<string>): void {
  let before: string | undefined;
  let isBeforeTerm = false;
  for (const word of words) {
    const term = termOf(word);
    const after = term ?? word;
    if (before !== undefined && (isBeforeTerm || term !== undefined)) pairs.add(`${before} ${after}`);
    before = after;
    isBeforeTerm = term !== undefined;
  }
}

/**
 * How many phrases of each text other paragraphs of the essay return to, each the more the more do, and how many stand
 * in its headings. Longer texts have more; the root of their words takes back what length alone brings.
 * @param texts each made of words of one paragraph
 */
export function measurePhrases(
  { paragraphs, headings, termOf, lang }: EssayTerms,
  texts: readonly Phrases[],
): { returned: number[]; headed: number[] } {
  const paragraphsWith = new Map<string, number>();
  for (const { sentences } of paragraphs) {
    const own = new Set<string>();
    for (const { words } of sentences) addPairs(words, termOf, own);
    for (const pair of own) paragraphsWith.set(pair, (paragraphsWith.get(pair) ?? 0) + 1);
  }
  const announced = new Set(
    headings.flatMap((heading) => [...findPhrases(splitWords(heading, lang), termOf).pairs]),
  );
  const measure = (weigh: (pair: string) => number) =>
    texts.map(({ words, pairs }) => {
      const sum = [...pairs].reduce((weight, pair) => weight + weigh(pair), 0);
      return sum / Math.sqrt(Math.max(fewestWords, words));
    });
  return {
    returned: measure((pair) => Math.log(paragraphsWith.get(pair) ?? 1)),
    headed: measure((pair) => Number(announced.has(pair))),
  };
}
