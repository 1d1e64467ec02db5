/** A letter with a full stop before another one: `z. B.`, `d. h.`, `J. R. R. Tolkien`. */
const initials = /(?<![\p{L}\p{M}\p{N}])\p{L}\. (?=\p{L}\.)/gu;

/**
 * What a Chinese or Japanese text ends in between brackets, in Latin letters, as titles have the English term; one that is
 * longer may need several lines.
 */
const gloss = /(?<=[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}”」』] ?)[(（][ -'*-~]{1,25}[)）]$/u;

/** A hyphen that no line is broken behind. */
export const boundHyphen = '\u2011';

/** The text with spaces and hyphens that no line is broken at within these; as long as it was. */
export function bindWords(text: string): string {
  return text
    .replace(initials, (own) => `${own.slice(0, -1)}\u00a0`)
    .replace(gloss, (own) => own.replaceAll(' ', '\u00a0').replaceAll('-', boundHyphen));
}
