/** The words of the house in the languages that it speaks; a language that is missing here gets English. */
import { languageOf, readLocale } from '../text/language.ts';
import { ar } from './languages/ar.ts';
import { de } from './languages/de.ts';
import { el } from './languages/el.ts';
import { en } from './languages/en.ts';
import { es } from './languages/es.ts';
import { fa } from './languages/fa.ts';
import { fr } from './languages/fr.ts';
import { he } from './languages/he.ts';
import { it } from './languages/it.ts';
import { ja } from './languages/ja.ts';
import { ko } from './languages/ko.ts';
import { nl } from './languages/nl.ts';
import { pl } from './languages/pl.ts';
import { pt } from './languages/pt.ts';
import { ru } from './languages/ru.ts';
import { sv } from './languages/sv.ts';
import { tr } from './languages/tr.ts';
import { uk } from './languages/uk.ts';
import { vi } from './languages/vi.ts';
import { zhHant } from './languages/zh-hant.ts';
import { zh } from './languages/zh.ts';

/** All words, by the places where they stand. */
export type Words = typeof en;
export type PresenterWord = keyof Words['presenter'];

/** By the language's code, for Chinese of traditional characters with its script. */
export const languages: ReadonlyMap<string, Words> = new Map([
  ...Object.entries({ en, de, fr, es, it, pt, nl, sv, pl, ru, uk, tr, ja, zh, ko, ar, he, fa, el, vi }),
  ['zh-Hant', zhHant],
]);

/** The words of one place in the language of `lang`, a BCP 47 tag; their own `lang` is the language that they are in. */
export function pickWords<Place extends keyof Words>(
  place: Place,
  lang: string,
): Words[Place] & { lang: string } {
  const language = isTraditional(lang) ? 'zh-Hant' : languageOf(lang);
  const words = languages.get(language);
  return words === undefined ? { ...en[place], lang: 'en' } : { ...words[place], lang: language };
}

function isTraditional(lang: string): boolean {
  return languageOf(lang) === 'zh' && readLocale(lang).maximize().script === 'Hant';
}
