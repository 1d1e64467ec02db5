/** The day of a moment that a program wrote down. */

/** Jekyll's, Hugo's, Hexo's: `2020-10-12 9:46:24 +0200`, `2020-10-12T09:46`, `2020/10/12`. */
const byNumbers = /^(?<year>\d{4})[-/](?<month>\d\d?)[-/](?<day>\d\d?)(?:[T ]\d\d?:\d\d.*)?$/su;
/** Mail's and feeds': `Mon, 12 Oct 2020 09:46:24 +0000`. */
const byMail = /^(?:[A-Z][a-z]{2}, ?)?(?<day>\d\d?) (?<name>[A-Z][a-z]{2}) (?<year>\d{4}) \d\d?:\d\d.*$/su;
/** Unix's: `Mon Oct 12 09:46:24 2020 +0000`, `Mon Oct 12 09:46:24 UTC 2020`. */
const byUnix =
  /^[A-Z][a-z]{2} (?<name>[A-Z][a-z]{2}) (?<day>\d\d?) \d\d?:\d\d(?::\d\d)?(?: [A-Z]{3,4})? (?<year>\d{4})(?: .*)?$/su;
/** JavaScript's: `Mon Oct 12 2020 09:46:24 GMT+0000 (…)`. */
const byScript = /^[A-Z][a-z]{2} (?<name>[A-Z][a-z]{2}) (?<day>\d\d?) (?<year>\d{4}) \d\d?:\d\d.*$/su;

const months = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'];

/** Such a moment as a day like `2020-10-12`, since nobody wants to read more; nothing for any other text. */
export function findDay(text: string): string | undefined {
  for (const pattern of [byNumbers, byMail, byUnix, byScript]) {
    const { year, month, name, day } = pattern.exec(text)?.groups ?? {};
    if (year === undefined || day === undefined) continue;
    const number = Number(month ?? months.indexOf(name ?? '') + 1);
    if (number > 0) return [year, pad(number), pad(Number(day))].join('-');
  }
  return undefined;
}

function pad(part: number): string {
  return String(part).padStart(2, '0');
}
