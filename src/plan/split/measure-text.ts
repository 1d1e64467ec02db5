/** About how long a text is, counted in Latin letters, where the fonts' own widths are not asked for. */

const wide =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}\u3000-\u303f\uff01-\uff60\uffe0-\uffe6\p{Extended_Pictographic}]/u;
const narrowSymbol = /[\xa9\xae\u2010-\u2122]|[!-~\s]/;
/** Arabic phrases in one character. */
const ligature = /[\ufdfa-\ufdfd]/;
/** Latin letters and signs of Western languages, each as wide as one: nearly all of most essays. */
const plainLatin = /^[ -~\xa0-\xac\xae-\u024f\u2010-\u2027]*$/;
const invisible = /[\p{Mn}\p{Me}\p{Cf}]/u;

/** A Chinese, Japanese or Korean character, or a pictograph, counts 2.2, a combining mark nothing, most others 1. */
export function measureText(text: string): number {
  if (plainLatin.test(text)) return text.length;
  let width = 0;
  for (const character of text) {
    if (invisible.test(character)) continue;
    if (ligature.test(character)) {
      width += 8;
      continue;
    }
    width += !narrowSymbol.test(character) && wide.test(character) ? 2.2 : 1;
  }
  return width;
}
