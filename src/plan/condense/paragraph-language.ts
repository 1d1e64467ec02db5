import { guessLanguage } from '../../essay/language/guess-language.ts';
import { isEnglish } from '../../talk/text/language.ts';
import { englishStopWords } from '../salience/english-stop-words.ts';

/** English prose has about 45 small words in a hundred; rows of names have few, too, but no other language's. */
const fewest = 0.15;
/** Fewer words than this are a name or a quotation. */
const enough = 12;

/**
 * The language of a paragraph of an essay in `lang`: another one where an English essay clearly changes it, as for
 * readers at home in two.
 */
export function findParagraphLanguage(text: string, lang: string): string {
  if (!isEnglish(lang)) return lang;
  const words = text.toLowerCase().match(/[\p{L}\p{M}]+(?:['’][\p{L}]+)?/gu) ?? [];
  if (words.length < enough) return lang;
  const small = words.filter((word) => englishStopWords.has(word.replace('’', "'"))).length;
  return small / words.length < fewest ? guessLanguage(text) : lang;
}
