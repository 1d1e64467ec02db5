/** The months and the days of the week. */

/**
 * Their names in small letters, as the language writes them in a date.
 * @param lang BCP 47
 * @param length `short` for “Mon” and “Sept”, without full stops
 */
export function listDateNames(lang: string, length: 'long' | 'short' = 'long'): ReadonlySet<string> {
  const key = `${lang} ${length}`;
  const known = names.get(key);
  if (known !== undefined) return known;
  const write = (options: Intl.DateTimeFormatOptions, days: readonly number[]) => {
    const format = new Intl.DateTimeFormat(lang, { ...options, timeZone: 'UTC' });
    return days.flatMap((day) => format.formatToParts(day));
  };
  const written = [
    ...write({ day: 'numeric', month: length }, everyMonth),
    ...write({ weekday: length }, everyDay),
  ]
    .filter(({ type }) => type === 'month' || type === 'weekday')
    .map(({ value }) => value.toLowerCase().replace(/\.$/u, ''));
  const own = new Set(written);
  names.set(key, own);
  return own;
}

const names = new Map<string, ReadonlySet<string>>();
const everyMonth = Array.from({ length: 12 }, (_, month) => Date.UTC(2024, month, 1));
const everyDay = Array.from({ length: 7 }, (_, day) => Date.UTC(2024, 0, day + 1));
