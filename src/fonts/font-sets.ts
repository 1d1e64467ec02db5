/** Which fonts a talk in a language needs: a Latin talk never loads another script's. */
import type { FontSet } from './faces.ts';

const setOfLanguage: Readonly<Record<string, FontSet>> = {
  ar: 'arabic',
  fa: 'arabic',
  ur: 'arabic',
  he: 'hebrew',
  yi: 'hebrew',
  ja: 'japanese',
  ko: 'korean',
  zh: 'chinese',
};

/** The font sets of a language (BCP 47), the general one first. */
export function fontSets(lang: string): FontSet[] {
  const special = setOfLanguage[lang.toLowerCase().split('-')[0] ?? ''];
  return special === undefined ? ['latin'] : ['latin', special];
}
