/** What a talk's pace counts: words, or characters in a language that writes no spaces. */
import { countWords } from './count-words.ts';
import { languageOf } from './language.ts';

const languagesWithoutSpaces = new Set(['zh', 'yue', 'ja', 'th', 'lo', 'km', 'my']);

/** The unit of a pace in `lang`, a BCP 47 tag. */
export function spokenUnit(lang: string): 'words' | 'characters' {
  return languagesWithoutSpaces.has(languageOf(lang)) ? 'characters' : 'words';
}

/** How many of these units the text has; not always a whole number. */
export function countSpoken(text: string, lang: string): number {
  if (spokenUnit(lang) === 'words') return countWords(text);
  return text.match(/[\p{L}\p{N}]/gu)?.length ?? 0;
}
