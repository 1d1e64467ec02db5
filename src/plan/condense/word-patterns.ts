/**
 * Makes patterns of lists of words. Words stand between blanks; within one, `_` is a blank, `*` any letters, and the
 * rest as in a regular expression.
 */

function alternatives(list: string): string {
  return list
    .trim()
    .split(/\s+/u)
    .join('|')
    .replaceAll('_', String.raw`\s+`)
    .replaceAll('*', String.raw`[\p{L}\p{M}-]*`);
}

/** No word goes on here. */
const wordEnd = String.raw`(?![\p{L}\p{M}\p{N}])`;

/** Found as whole words. */
function words(list: string): string {
  return String.raw`(?<![\p{L}\p{N}])(?:${alternatives(list)})${wordEnd}`;
}

/** Any of the words, anywhere. */
export const within = (list: string) => new RegExp(words(list), 'iu');

/** Words that may stand before a clause's first one and change nothing about it: “aber wenn”, “même si”. */
const openers =
  '(?:y|e|et|und|i|en|и|а|pero|aber|mais|ma|mas|maar|ale|но|doch|denn|auch|selbst|sogar|nur|erst|incluso|solo|sólo|même|seulement|anche|solo|mesmo|só|ook|nawet|tylko|даже|только)';
/** Any of the words at a clause's start. */
export const first = (list: string) => new RegExp(`^["“«„»¿¡]?(?:${openers}\\s+)?${words(list)}`, 'iu');
/** Any of the words at a clause's end. */
export const last = (list: string) => new RegExp(`${words(list)}["”»“]?$`, 'iu');
/** A French, Italian or Catalan word that has lost its vowel hangs on the next. */
export const lastOrElided = (list: string) => new RegExp(`(?:${words(list)}["”»“]?|\\p{L}[’'])$`, 'iu');

/** Any of the words at the start of a sentence in small letters. */
export const starts = (list: string) =>
  new RegExp(`^["'“”„«»‹¿¡(\\s]*(?:${alternatives(list)})${wordEnd}`, 'u');

/** Any of the words at the start of a sentence in small letters that is a clause alone: “unless it rains”. */
export const limiting = (list: string) => new RegExp(`^(?:${alternatives(list)})${wordEnd}[^,،，]*$`, 'u');

/**
 * A word at the start of a sentence in small letters and the blanks behind it, so that what follows them stands alone.
 * @param parted words that do so only where a comma parts them
 */
export const opening = (list: string, parted?: string) =>
  new RegExp(
    `^(?:(?:${alternatives(list)})[,،]?\\s+${parted === undefined ? '' : `|(?:${alternatives(parted)})[,،](?!\\s*ف)\\s*`})`,
    'u',
  );
