/** A language tag as the browser and Node know it; what is none counts as English. */
export function readLocale(lang: string): Intl.Locale {
  try {
    return new Intl.Locale(lang);
  } catch {
    return new Intl.Locale('en');
  }
}
