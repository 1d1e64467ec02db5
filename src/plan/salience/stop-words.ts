/** Words that hold sentences together and say nothing of what an essay is about. */
import { isEnglish } from '../../talk/text/language.ts';
import { englishStopWords } from './english-stop-words.ts';
import { unspacedScript } from './split-words.ts';

/** From this share of a text's words on, a short word is taken to be one of the language's small words. */
const frequent = 0.008;

/** How many characters a small word has at most; where characters are syllables, one. */
const longest = { spaced: 4, unspaced: 1 };

/**
 * The stop words of a text: a list for English; in any other language the text's own short and frequent words.
 * @param lang BCP 47
 * @param words all words of the text in small letters
 */
export function findStopWords(lang: string, words: readonly string[]): ReadonlySet<string> {
  if (isEnglish(lang)) return englishStopWords;
  const counts = new Map<string, number>();
  for (const word of words) counts.set(word, (counts.get(word) ?? 0) + 1);
  const stopWords = new Set<string>();
  for (const [word, count] of counts) {
    const limit = unspacedScript.test(word) ? longest.unspaced : longest.spaced;
    if (word.length <= limit && count / words.length >= frequent) stopWords.add(word);
  }
  return stopWords;
}
