/** Words in any script, so that one limit holds for all languages. */

const unspaced =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}]/gu;

/** What stands between spaces and has a letter or a digit, from its first on. */
const word = /[\p{L}\p{N}]\S*/gu;

/** Characters of a script without spaces that weigh as much as one word. */
const charactersPerWord = 2.2;

/** Words between spaces; in scripts without spaces, 2.2 characters make a word. */
export function countWords(text: string): number {
  const characters = text.match(unspaced)?.length ?? 0;
  const rest = characters === 0 ? text : text.replace(unspaced, ' ');
  const words = rest.match(word)?.length ?? 0;
  return words + characters / charactersPerWord;
}
