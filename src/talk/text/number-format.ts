/** Whole numbers as a language writes them, its own digits included. */
import { readLocale } from './language.ts';

/** How numbers look is costly to find out, and a deck asks for each of its slides. */
const known = new Map<string, Intl.NumberFormat>();

/**
 * A format of whole numbers for a language.
 * @param lang a BCP 47 tag
 */
export function numberFormat(lang: string): Intl.NumberFormat {
  const format = known.get(lang) ?? makeFormat(lang);
  known.set(lang, format);
  return format;
}

function makeFormat(lang: string): Intl.NumberFormat {
  const locale = readLocale(lang);
  const digits = locale.language === 'ar' && locale.numberingSystem === undefined ? 'arab' : undefined;
  return new Intl.NumberFormat(locale, {
    useGrouping: false,
    ...(digits === undefined ? {} : { numberingSystem: digits }),
  });
}
