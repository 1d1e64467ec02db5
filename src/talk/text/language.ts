/** What a language tag (BCP 47) tells. */

const rightToLeftScripts = new Set(['Arab', 'Hebr', 'Thaa', 'Syrc', 'Nkoo', 'Adlm', 'Rohg', 'Mand', 'Samr']);

/** The language itself, in lower case, without script and region: `pt` of `pt-BR`. Tables of languages go by it. */
export function languageOf(lang: string): string {
  return lang.replace(/-.*$/su, '').toLowerCase();
}

/** Whether a tag names English. */
export function isEnglish(lang: string): boolean {
  return languageOf(lang) === 'en';
}

/** A tag as the browser and Node know it; what is none counts as English. */
export function readLocale(lang: string): Intl.Locale {
  try {
    return new Intl.Locale(lang);
  } catch {
    return new Intl.Locale('en');
  }
}

/** `rtl` for Arabic, Hebrew, Persian, Urdu and the like, `ltr` for all others. */
export function directionOf(lang: string): 'ltr' | 'rtl' {
  const { script = '' } = readLocale(lang).maximize();
  return rightToLeftScripts.has(script) ? 'rtl' : 'ltr';
}
