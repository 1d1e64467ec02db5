/** The words of the list of talks. */
import { languageOf } from '../text/language.ts';
import { numberFormat } from '../text/number-format.ts';
import { fillPhrase } from './fill-phrase.ts';
import { pickWords, type Words } from './pick-words.ts';

export interface IndexWords extends Omit<Words['index'], 'talksBy' | 'minutes' | 'count'> {
  /** The language of these words. */
  lang: string;
  talksBy: (speaker: string) => string;
  /** So long, to the minute, and at least one. */
  minutes: (seconds: number) => string;
  /** So many slides. */
  count: (slides: number) => string;
}

/** The words for a list of talks in these languages (BCP 47): in the one that they share, or else in English. */
export function indexWordsFor(langs: readonly string[]): IndexWords {
  const [shared = 'en', ...others] = new Set(langs.map(languageOf));
  const words = pickWords('index', others.length === 0 ? shared : 'en');
  const format = numberFormat(words.lang);
  const fill = (phrase: string, number: number) => fillPhrase(phrase, { n: format.format(number) });
  return {
    ...words,
    talksBy: (speaker) => fillPhrase(words.talksBy, { speaker }),
    minutes: (seconds) => fill(words.minutes, Math.max(1, Math.round(seconds / 60))),
    count: (slides) => fill(words.count, slides),
  };
}
