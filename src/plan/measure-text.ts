/** How much room a text takes, counted in Latin letters: the unit of every number in capacity.ts. */

const wide =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}\u3000-\u303f\uff01-\uff60\uffe0-\uffe6\p{Extended_Pictographic}]/u;
const narrowSymbol = /[\xa9\xae\u2010-\u2122]|[!-~\s]/;
/** Arabic phrases in one character. */
const ligature = /[\ufdfa-\ufdfd]/;
/** Latin letters and signs of Western languages, each as wide as one: nearly all of most essays. */
const plainLatin = /^[ -~\xa0-\xac\xae-\u024f\u2010-\u2027]*$/;
const invisible = /[\p{Mn}\p{Me}\p{Cf}]/u;

/** A wide character, or a run of others. */
const atoms =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}\u3000-\u303f\uff01-\uff60]|[^\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}\u3000-\u303f\uff01-\uff60]+/gu;

/** Whether any of it is set in full-width characters. */
export function isFullWidth(text: string): boolean {
  return /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}]/u.test(text);
}

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

/**
 * Lines that the text fills at `perLine` letters a line, broken greedily at white space and between wide characters;
 * a word longer than a line is broken anywhere.
 */
export function countLines(text: string, perLine: number): number {
  let lines = 0;
  for (const paragraph of text.split('\n')) lines += countWrappedLines(paragraph, perLine);
  return lines;
}

function countWrappedLines(text: string, perLine: number): number {
  let lines = 1;
  let filled = 0;
  for (const word of text.split(/\s+/u)) {
    if (word === '') continue;
    let gap = filled > 0 ? 1 : 0;
    for (const atom of plainLatin.test(word) ? [word] : (word.match(atoms) ?? [])) {
      const width = measureText(atom);
      if (filled + gap + width <= perLine) {
        filled += gap + width;
      } else {
        if (filled > 0) lines += 1;
        const extra = Math.max(0, Math.ceil(width / perLine) - 1);
        lines += extra;
        filled = width - extra * perLine;
      }
      gap = 0;
    }
  }
  return lines;
}
