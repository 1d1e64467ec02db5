/** Dates as a language writes them. */
import { readLocale } from './language.ts';
import { numberFormat } from './number-format.ts';

/**
 * A day or a month like `2026-03-01` or `2026-03` as the language writes it, in its own digits: “1 March 2026”. Any other
 * text is left as it is, and so are dates in a language of whose months nothing is known: a machine would write them as its
 * own user does.
 * @param lang a BCP 47 tag
 */
export function spellDate(date: string, lang: string): string {
  const [, year, month, day] = /^(\d{4})-(\d\d)(?:-(\d\d))?$/.exec(date) ?? [];
  if (year === undefined || month === undefined) return date;
  const [number, at] = [Number(month), Number(day ?? '01')];
  const time = new Date(0);
  time.setUTCFullYear(Number(year), number - 1, at);
  const isDay = time.getUTCMonth() === number - 1 && time.getUTCDate() === at;
  const locale = readLocale(lang);
  if (!isDay || Intl.DateTimeFormat.supportedLocalesOf([locale]).length === 0) return date;
  return new Intl.DateTimeFormat(locale, {
    calendar: 'gregory',
    numberingSystem: numberFormat(lang).resolvedOptions().numberingSystem,
    timeZone: 'UTC',
    year: 'numeric',
    month: 'long',
    ...(day !== undefined && { day: 'numeric' }),
  }).format(time);
}
