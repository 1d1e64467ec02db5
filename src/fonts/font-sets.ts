/** Which fonts a talk in a language needs: a Latin talk never loads another script's. */
import type { FontSet } from './faces.ts';
import { languageOf } from '../talk/text/language.ts';

const setsOfLanguage: Readonly<Record<string, readonly FontSet[]>> = {
  ar: ['arabic'],
  fa: ['arabic'],
  ur: ['arabic'],
  he: ['hebrew'],
  yi: ['hebrew'],
  // Each has characters that the other's fonts lack, such as simplified ones and kana.
  ja: ['japanese', 'chinese'],
  ko: ['korean'],
  zh: ['chinese', 'japanese'],
};

/** The font sets of a language (BCP 47), the general one first. */
export function fontSets(lang: string): FontSet[] {
  return ['latin', ...(setsOfLanguage[languageOf(lang)] ?? [])];
}
