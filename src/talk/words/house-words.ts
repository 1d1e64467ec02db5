/** The few words that the house adds to a talk; everything else that a slide shows stands in the essay. */
import { numberFormat } from '../text/number-format.ts';
import { fillPhrase } from './fill-phrase.ts';
import { pickWords, type Words } from './pick-words.ts';

type Filled = 'section' | 'part' | 'position';

/** Numbers are in the language's own digits. */
export interface HouseWords
  extends Omit<Words['slides'], Filled>, Record<Filled, (number: number, of: number) => string> {
  /** A number as the language writes it, digits included. */
  number: (value: number) => string;
}

/** A deck asks for them at each slide. */
const known = new Map<string, HouseWords>();

/** The words for `lang`, a BCP 47 tag: its language decides, its region only how numbers look. */
export function wordsFor(lang: string): HouseWords {
  const words = known.get(lang) ?? makeWords(lang);
  known.set(lang, words);
  return words;
}

function makeWords(lang: string): HouseWords {
  const words = pickWords('slides', lang);
  const format = numberFormat(lang);
  const number = (value: number) => format.format(value);
  const fill = (phrase: string) => (n: number, of: number) =>
    fillPhrase(phrase, { n: number(n), of: number(of) });
  return {
    ...words,
    section: fill(words.section),
    part: fill(words.part),
    position: fill(words.position),
    number,
  };
}
